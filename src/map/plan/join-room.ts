import type { LaneRoom } from './map-plan.ts';
import type { Point } from './projection.ts';

/** A leg's line on the flat world of zoom 0, in the direction of travel, and which of its ends is at the place. */
export interface LegEnd {
  readonly flat: readonly Point[];
  readonly side: 'start' | 'end';
}

/** A lane may lie no further aside than this share of its leg's length; on the inner side of a bend, than this much of its radius. */
const mostShare = 0.7;
const mostRadius = 0.35;

/**
 * How far to either side of the way through a place the lanes of the legs that meet there may lie: as far as the shortest of
 * them has room, so that no lane has to run back to come to its place. Any distance where no leg meets.
 */
export function joinRoom(ends: readonly LegEnd[], way: Point): LaneRoom {
  const rooms = ends.map((end) => roomOf(end, way));
  return {
    left: Math.min(...rooms.map(({ left }) => left)),
    right: Math.min(...rooms.map(({ right }) => right)),
  };
}

/** The offset at the place once what has no room at a zoom is moved in; positive to the right, as `offsetPixels`. */
export function offsetWithin(offsetPixels: number, { left, right }: LaneRoom, zoom: number): number {
  const pixels = 2 ** zoom;
  return Math.max(-left * pixels, Math.min(right * pixels, offsetPixels));
}

function roomOf({ flat, side }: LegEnd, way: Point): LaneRoom {
  const pieces = flat.slice(1).map((point, index): Point => {
    const before = flat[index] ?? point;
    return [point[0] - before[0], point[1] - before[1]];
  });
  const length = pieces.reduce((sum, [x, y]) => sum + Math.hypot(x, y), 0);
  // Of the whole leg and of the bend that leads it to the place.
  const ways = side === 'start' ? [way, ...pieces] : [...pieces, way];
  const turn = ways.slice(1).reduce((sum, piece, index) => sum + turnToRight(ways[index] ?? piece, piece), 0);
  const whole = length * mostShare;
  const inner = Math.min(whole, (length * mostRadius) / Math.abs(turn));
  return turn > 0 ? { left: whole, right: inner } : { left: inner, right: whole };
}

function turnToRight([x, y]: Point, [nextX, nextY]: Point): number {
  return Math.atan2(x * nextY - y * nextX, x * nextX + y * nextY);
}
