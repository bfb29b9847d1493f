import type { Point } from './projection.ts';

/** A line without the points that are nearer than `pixels` to the one kept before them; both ends stay. */
export function thinOut(line: readonly Point[], pixels: number): readonly Point[] {
  const last = line.at(-1);
  const kept: Point[] = [];
  for (const point of line.slice(0, -1)) if (isFar(kept.at(-1), point, pixels)) kept.push(point);
  if (last === undefined) return kept;
  if (kept.length > 1 && !isFar(kept.at(-1), last, pixels)) kept.pop();
  return [...kept, last];
}

function isFar(from: Point | undefined, to: Point, pixels: number): boolean {
  return from === undefined || Math.hypot(to[0] - from[0], to[1] - from[1]) >= pixels;
}
