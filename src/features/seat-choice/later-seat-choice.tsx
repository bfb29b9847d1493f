import { lazy, Suspense, type ComponentProps } from 'react';
import { Words } from '#state/words.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import './seat-choice.css';

const SeatChoice = lazy(async () => ({ default: (await import('./seat-choice.tsx')).SeatChoice }));

const rooms = ['corridor'] as const;

/** Comes after the first picture, into a room that is kept for it. */
export function LaterSeatChoice(props: ComponentProps<typeof SeatChoice>) {
  return (
    <div className="seat-choice">
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <Words rooms={rooms}>
            <SeatChoice {...props} />
          </Words>
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
