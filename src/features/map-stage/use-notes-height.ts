import { useLayoutEffect, useState, type RefObject } from 'react';

/** The height of the strip of notes in CSS pixels while nothing in it is opened: opening a note must not move the map. */
export function useNotesHeight(strip: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    const measure = () => {
      if (element.querySelector('details[open]') === null) setHeight(element.offsetHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [strip]);
  return height;
}
