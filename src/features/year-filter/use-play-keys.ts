import { useEffect, useRef, type RefObject } from 'react';

interface PlayKeysInput {
  readonly element: RefObject<HTMLElement | null>;
  readonly direction: 'ltr' | 'rtl';
  readonly onToggle: () => void;
  readonly onStep: (by: -1 | 1) => void;
}

/**
 * Keys on the time bar: k or the space bar to play and pause, comma and full stop for a step back or on, and on the play button
 * the arrows along the line.
 */
export function usePlayKeys(input: PlayKeysInput): void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const { element } = input;
  useEffect(() => {
    const bar = element.current;
    if (bar === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = readPlayKey(event, latest.current.direction);
      if (key === null) return;
      event.preventDefault();
      if (key === 'toggle') latest.current.onToggle();
      else latest.current.onStep(key);
    };
    bar.addEventListener('keydown', onKeyDown);
    return () => bar.removeEventListener('keydown', onKeyDown);
  }, [element]);
}

/** Null where the key belongs to what has the focus: typing, choosing, pressing, sliding. */
function readPlayKey(event: KeyboardEvent, direction: 'ltr' | 'rtl'): 'toggle' | -1 | 1 | null {
  const { target, key } = event;
  const isOther = event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element);
  if (isOther || target.matches('select, input:not([type="range"])')) return null;
  if (key === 'k' || (key === ' ' && target.closest('button') === null)) return 'toggle';
  if (key === ',') return -1;
  if (key === '.') return 1;
  if (target.closest('.year-play') === null || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
  return (key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1;
}
