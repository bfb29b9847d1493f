import type { Point } from './projection.ts';

/**
 * The pieces of a straight stroke that lie inside a closed ring (its first point need not be repeated). The ring may be
 * of any shape; it is inside where a ray crosses it an odd number of times.
 */
export function clipStroke(from: Point, to: Point, ring: readonly Point[]): readonly (readonly [Point, Point])[] {
  const at = (share: number): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  const cuts = [0, ...crossings(from, to, ring), 1].toSorted((first, second) => first - second);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    return end - start > 1e-9 && isInside(at((start + end) / 2), ring) ? [[at(start), at(end)] as const] : [];
  });
}

/** Where along the stroke, from 0 to 1, the ring crosses it. */
function crossings(from: Point, to: Point, ring: readonly Point[]): readonly number[] {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return ring.flatMap((start, index) => {
    const end = ring[(index + 1) % ring.length] ?? start;
    const [sideX, sideY] = [end[0] - start[0], end[1] - start[1]];
    const across = x * sideY - y * sideX;
    if (Math.abs(across) < 1e-12) return [];
    const share = ((start[0] - from[0]) * sideY - (start[1] - from[1]) * sideX) / across;
    const along = ((start[0] - from[0]) * y - (start[1] - from[1]) * x) / across;
    return share > 0 && share < 1 && along >= 0 && along <= 1 ? [share] : [];
  });
}

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  const crossed = ring.filter((start, index) => {
    const end = ring[(index + 1) % ring.length] ?? start;
    return start[1] > y !== end[1] > y && x < start[0] + ((y - start[1]) / (end[1] - start[1])) * (end[0] - start[0]);
  });
  return crossed.length % 2 === 1;
}
