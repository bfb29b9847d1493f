import type { Point } from './projection.ts';

/** The shortest way from a point to a line, in the unit of the points; infinite for a line without points. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  const [only] = line;
  let nearest = only === undefined ? Infinity : Math.hypot(point[0] - only[0], point[1] - only[1]);
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    if (from !== undefined && to !== undefined) nearest = Math.min(nearest, distanceToPiece(point, from, to));
  }
  return nearest;
}

function distanceToPiece(point: Point, from: Point, to: Point): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const squared = x * x + y * y;
  const along = squared === 0 ? 0 : ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - x * share, point[1] - from[1] - y * share);
}
