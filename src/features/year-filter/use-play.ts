import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlayStep } from '#query/next-shown.ts';
import { useSayPlaying } from '#state/use-playing.ts';

/** One period a second: slow enough to read a number before it goes. */
const periodMilliseconds = 1000;

interface PlayInput<Period> {
  /** The view as an address, but for where the map looks, now and with a period: when it changes otherwise, play stops. */
  readonly view: string;
  readonly viewOf: (period: Period) => string;
  readonly next: () => PlayStep<Period> | null;
  /** Where play begins anew when it stands at the end. */
  readonly restart: () => Period;
  /** The first step of a run is told apart, so that the whole run is one entry in the history. */
  readonly onStep: (period: Period, isFirst: boolean) => void;
  /** The viewer wants nothing to move by itself: every press is one step. */
  readonly isStill: boolean;
}

interface Play {
  readonly isPlaying: boolean;
  /** What the last step passed over; null where nothing, and as soon as something else was chosen. */
  readonly skipped: PlayStep<unknown>['skipped'];
  /** True from the first step until something else is chosen. */
  readonly hasStepped: boolean;
  readonly toggle: () => void;
}

/** Moves on to the next period with a figure, a step a second, until the end, a press, or any other choice. */
export function usePlay<Period>(input: PlayInput<Period>): Play {
  const [isPlaying, setPlaying] = useState(false);
  const [last, setLast] = useState<Pick<PlayStep<Period>, 'skipped'> | null>(null);
  const latest = useRef(input);
  const ownView = useRef<string | null>(null);
  useEffect(() => {
    latest.current = input;
  });
  useSayPlaying(isPlaying);

  useEffect(() => {
    if (ownView.current === input.view) return;
    ownView.current = null;
    setPlaying(false);
    setLast(null);
  }, [input.view]);

  const go = useCallback((step: PlayStep<Period>, isFirst: boolean) => {
    ownView.current = latest.current.viewOf(step.to);
    setLast({ skipped: step.skipped });
    latest.current.onStep(step.to, isFirst);
  }, []);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      const step = latest.current.next();
      if (step === null) setPlaying(false);
      else go(step, false);
    }, periodMilliseconds);
    return () => clearInterval(timer);
  }, [isPlaying, go]);

  const toggle = () => {
    if (!isPlaying) go(input.next() ?? { to: input.restart(), skipped: null }, true);
    setPlaying(!isPlaying && !input.isStill);
  };
  return { isPlaying, skipped: last?.skipped ?? null, hasStepped: last !== null, toggle };
}
