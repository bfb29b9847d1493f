import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useResponses } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { BesideBody } from './beside-body.tsx';
import './responses-beside.css';

/** What the record of responses holds for the corridor, what binds its countries, and where figures and responses part. */
export function ResponsesBeside({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const file = useResponses();
  if (file.status === 'loading') return <output>{translator.text('app.loading')}</output>;
  if (file.status === 'error') {
    return (
      <Notice urgency="status" actions={<Button onPress={file.retry}>{translator.text('error.retry')}</Button>}>
        {translator.text('error.account')}
      </Notice>
    );
  }
  return <BesideBody corridor={corridor} facts={file.value} />;
}
