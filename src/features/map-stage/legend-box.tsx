import { useEffect, useRef, type ReactNode } from 'react';
import type { MapSize } from '#map/plan/map-size.ts';
import { useElementSize } from './use-element-size.ts';

interface LegendBoxProps {
  /** Told whenever the legend is opened or closed, so that names can make room for it; null when it goes. */
  readonly onSize: (size: MapSize | null) => void;
  readonly children: ReactNode;
}

/** The corner of the map that the legend takes. */
export function LegendBox({ onSize, children }: LegendBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  useEffect(() => {
    onSize(size);
    return () => onSize(null);
  }, [size, onSize]);
  return (
    <div className="map-legend-box" ref={box}>
      {children}
    </div>
  );
}
