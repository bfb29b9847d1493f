import type { MapSize } from './map-size.ts';
import type { Point } from './projection.ts';

/** Pixels between a callout and the point it speaks of, and between it and the edge of the map. */
const gapPixels = 16;
const edgePixels = 8;

/**
 * The top left corner of a callout: on that side of its point where there is most room, never over the point itself where the
 * map is large enough, and never over the map's edge.
 */
export function placeCallout([x, y]: Point, callout: MapSize, map: MapSize): Point {
  const isAbove = y > map.heightPixels - y;
  const isLeft = x > map.widthPixels - x;
  const left = isLeft ? x - gapPixels - callout.widthPixels : x + gapPixels;
  const top = isAbove ? y - gapPixels - callout.heightPixels : y + gapPixels;
  return [
    clamp(left, edgePixels, map.widthPixels - callout.widthPixels - edgePixels),
    clamp(top, edgePixels, map.heightPixels - callout.heightPixels - edgePixels),
  ];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
