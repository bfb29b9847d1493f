import { useEffect, useRef, useState } from 'react';
import { nextYears, type YearRange } from '#domain/period.ts';

/** One period a second: slow enough to read a number before it goes. */
const periodMilliseconds = 1000;

interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Moves the years on, a step a second, from the chosen ones to the last; from the first again where they stand at the
 * end. The first step of a run is told apart, so that the whole run is one entry in the history.
 */
export function usePlay(years: YearRange, bounds: YearRange, onStep: (years: YearRange, isFirst: boolean) => void): Play {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef({ years, bounds, onStep });
  useEffect(() => {
    latest.current = { years, bounds, onStep };
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      const { years: shown, bounds: ends, onStep: step } = latest.current;
      const next = nextYears(shown, ends);
      if (next === null) setPlaying(false);
      else step(next, false);
    }, periodMilliseconds);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const toggle = () => {
    if (!isPlaying) onStep(nextYears(years, bounds) ?? firstYears(years, bounds), true);
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle, stop: () => setPlaying(false) };
}

/** As many years, at the beginning. */
function firstYears({ from, to }: YearRange, bounds: YearRange): YearRange {
  return { from: bounds.from, to: bounds.from + to - from };
}
