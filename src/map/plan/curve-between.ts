import type { Point } from './projection.ts';

/** A point and the direction, of length one, in which a curve passes it. */
export interface Heading {
  readonly at: Point;
  readonly way: Point;
}

/**
 * The curve that leaves one point and reaches another in given directions: its point at a share of the way, from 0 to 1. Its
 * arms are as long as the chord times `stretch`, and no longer than `mostArm`: long ones make a loop where the way turns back.
 */
export function curveBetween(from: Heading, to: Heading, mostArm = Infinity, stretch = 1): (share: number) => Point {
  const arm = Math.min(mostArm, stretch * Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1]));
  return (share) => {
    const [square, cube] = [share ** 2, share ** 3];
    const [a, b, c, d] = [2 * cube - 3 * square + 1, cube - 2 * square + share, 3 * square - 2 * cube, cube - square];
    return [
      a * from.at[0] + b * arm * from.way[0] + c * to.at[0] + d * arm * to.way[0],
      a * from.at[1] + b * arm * from.way[1] + c * to.at[1] + d * arm * to.way[1],
    ];
  };
}
