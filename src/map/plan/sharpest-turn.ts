import type { Point } from './projection.ts';
import { thinOut } from './thin-out.ts';

/** What is nearer than this many pixels to the point before it is no turn that could be seen. */
const nearestPixels = 1;

/** The sharpest turn of a line as it is seen, in radians from 0 to pi; 0 for a straight one. */
export function sharpestTurn(whole: readonly Point[]): number {
  const line = thinOut(whole, nearestPixels);
  return line.slice(2).reduce((sharpest, after, index) => {
    const [before, at] = [line[index] ?? after, line[index + 1] ?? after];
    return Math.max(sharpest, turnBetween([at[0] - before[0], at[1] - before[1]], [after[0] - at[0], after[1] - at[1]]));
  }, 0);
}

/** Between two directions, which may be of any length, in radians from 0 to pi. */
export function turnBetween([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.abs(Math.atan2(x * otherY - y * otherX, x * otherX + y * otherY));
}
