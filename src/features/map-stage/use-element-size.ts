import { useLayoutEffect, useState, type RefObject } from 'react';
import type { MapSize } from '#map/plan/map-size.ts';

/** The size of an element in CSS pixels, following it; null until it is laid out. */
export function useElementSize(ref: RefObject<HTMLElement | null>): MapSize | null {
  const [size, setSize] = useState<MapSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const { clientWidth: widthPixels, clientHeight: heightPixels } = element;
      if (widthPixels > 0 && heightPixels > 0) setSize({ widthPixels, heightPixels });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
