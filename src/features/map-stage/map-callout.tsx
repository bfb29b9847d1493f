import { useLayoutEffect, useRef, useState } from 'react';
import type { MapSize } from '#map/plan/map-size.ts';
import { placeCallout } from '#map/plan/place-callout.ts';
import type { Point } from '#map/plan/projection.ts';
import { useTranslator } from '#state/use-translator.ts';
import type { CalloutWords } from './say-callout.ts';

interface MapCalloutProps {
  readonly words: CalloutWords;
  /** Of the item, in the box of the map; null: at the map's start. */
  readonly anchor: Point | null;
  readonly size: MapSize;
}

/** What is under pointer or focus, beside it; on the smallest screens at the foot of the map. Readers hear the item's own name instead. */
export function MapCallout({ words: { title, lines, more }, anchor, size }: MapCalloutProps) {
  const translator = useTranslator();
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Point | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const own = { widthPixels: box.offsetWidth, heightPixels: box.offsetHeight };
    setPlace(placeCallout(anchor ?? [0, 0], own, size));
  }, [anchor, size]);
  return (
    <div
      ref={element}
      className="map-callout"
      aria-hidden="true"
      style={place === null ? { visibility: 'hidden' } : { transform: `translate(${place[0]}px, ${place[1]}px)` }}
    >
      {title === null ? null : <p className="map-callout-title">{title}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {more > 0 ? <p>{translator.text('map.more-figures', { count: more })}</p> : null}
      <p className="map-callout-hint">{translator.text('map.callout-hint')}</p>
    </div>
  );
}
