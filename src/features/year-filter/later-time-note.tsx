import { lazy, Suspense, type ComponentProps } from 'react';
import { Words } from '#state/words.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';

const TimeNote = lazy(async () => ({ default: (await import('./time-note.tsx')).TimeNote }));

const rooms = ['corridor'] as const;

/** What the bars say in words comes after the first picture; where it cannot be loaded, years are chosen all the same. */
export function LaterTimeNote(props: ComponentProps<typeof TimeNote>) {
  return (
    <div className="time-note">
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <Words rooms={rooms}>
            <TimeNote {...props} />
          </Words>
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
