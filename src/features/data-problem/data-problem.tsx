import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

interface DataProblemProps {
  readonly what: 'catalogue' | 'corridor' | 'observations' | 'supporting' | 'incidents' | 'listed' | 'breakdowns';
  readonly onRetry: () => void;
}

/** What could not be loaded, what still works, and a way to try again. */
export function DataProblem({ what, onRetry }: DataProblemProps) {
  const translator = useTranslator();
  return (
    <Notice urgency="alert" actions={<Button onPress={onRetry}>{translator.text('error.retry')}</Button>}>
      <p>{translator.text(`error.${what}`)}</p>
    </Notice>
  );
}
