import { lazy, Suspense, type ComponentProps } from 'react';
import { Words } from '#state/words.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';

const ChangeLine = lazy(async () => ({ default: (await import('./change-line.tsx')).ChangeLine }));

const rooms = ['corridor'] as const;

/** Comes after the numbers themselves; where it cannot be loaded they stand as ever. */
export function LaterChangeLine(props: ComponentProps<typeof ChangeLine>) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <Words rooms={rooms}>
          <ChangeLine {...props} />
        </Words>
      </Suspense>
    </ErrorBoundary>
  );
}
