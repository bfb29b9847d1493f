import type { ReactNode } from 'react';
import type { FileState } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { Notice } from '#ui/notice.tsx';

interface EvidencePartProps<Value> {
  /** What the part is drawn from. */
  readonly file: FileState<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** A part of the page that waits for its file, says so where it cannot come, and fails alone. */
export function EvidencePart<Value>({ file, children }: EvidencePartProps<Value>) {
  const translator = useTranslator();
  if (file.status === 'loading') return <output>{translator.text('app.loading')}</output>;
  if (file.status === 'error') {
    return (
      <Notice urgency="status" actions={<Button onPress={file.retry}>{translator.text('error.retry')}</Button>}>
        <p>{translator.text('error.account')}</p>
      </Notice>
    );
  }
  return (
    <ErrorBoundary fallback={<Notice urgency="alert">{translator.text('error.unexpected')}</Notice>}>
      {children(file.value)}
    </ErrorBoundary>
  );
}
