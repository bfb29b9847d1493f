import { lazy, Suspense, type ComponentProps } from 'react';
import { Words } from '#state/words.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';

const SeatFigures = lazy(async () => ({ default: (await import('./seat-figures.tsx')).SeatFigures }));

const rooms = ['corridor'] as const;

/** Only who reads from a country needs its figures; where they cannot be loaded, those of the corridor stand as ever. */
export function LaterSeatFigures(props: ComponentProps<typeof SeatFigures>) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <Words rooms={rooms}>
          <SeatFigures {...props} />
        </Words>
      </Suspense>
    </ErrorBoundary>
  );
}
