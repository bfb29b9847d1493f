import { curveBetween } from './curve-between.ts';
import type { LaneJoin } from './map-plan.ts';
import type { Point } from './projection.ts';
import { thinOut } from './thin-out.ts';

/** The directions in which a line passes its two ends; null: its own. */
export interface EndWays {
  readonly start: EndWay | null;
  readonly end: EndWay | null;
}

/** A step of length one in the direction of travel. At a corner the line only ends beside it, and keeps its own direction. */
export type EndWay = Pick<LaneJoin, 'way' | 'isCorner'>;

/** A line, how far aside each of its points is to be moved, and the direction of travel at its ends where that is given. */
export interface BentLine {
  readonly points: readonly Point[];
  readonly offsets: readonly number[];
  readonly ways: EndWays;
}

type Bend = Omit<LaneJoin, 'room'>;
type Joins = { readonly start: Bend | null; readonly end: Bend | null };

/** Points nearer to each other than this many pixels say nothing a screen can show. */
const nearestPixels = 0.75;

/** A bend takes up no more than this share of the line, so that the bends of both ends leave a middle. */
const mostShare = 0.45;
const bendPieces = 8;

/** And a lane moves aside between a join and its middle by no more than this share of its length. */
const mostSlope = 0.3;

/**
 * A line led at its ends into the direction, and to the offset, of the joins there: it keeps its end points, follows its own way
 * in the middle, and in between bends from one to the other.
 */
export function bendLine(line: readonly Point[], ownOffset: number, { start, end }: Joins): BentLine {
  const thin = thinOut(line, nearestPixels);
  const length = lengthOf(thin);
  const offset = middleOffset(ownOffset, { start, end }, length * mostSlope);
  const plain = { points: thin, offsets: thin.map(() => offset) };
  if (thin.length < 2 || length === 0) return { ...plain, ways: { start: null, end: null } };
  const middle = start === null ? plain : bendStart(plain, start, offset, length);
  const whole = end === null ? middle : reverse(bendStart(reverse(middle), turnRound(end), offset, length));
  return { ...whole, ways: { start, end } };
}

/** The offset of a lane's middle: its own, unless its ends lie too far from there for its length; between both where neither can be reached. */
function middleOffset(own: number, joins: Joins, reach: number): number {
  const ends = [joins.start, joins.end].flatMap((join) => (join === null ? [] : [join.offsetPixels]));
  const [least, most] = [Math.max(...ends.map((end) => end - reach)), Math.min(...ends.map((end) => end + reach))];
  return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, own));
}

type Placed = Pick<BentLine, 'points' | 'offsets'>;

/** Only the points are turned: offsets stay to the right of travel. */
function reverse({ points, offsets }: Placed): Placed {
  return { points: points.toReversed(), offsets: offsets.toReversed() };
}

function turnRound(join: Bend): Bend {
  return { ...join, way: [-join.way[0], -join.way[1]] };
}

/** The line with its first part replaced by a curve that sets out along the join's way. */
function bendStart(line: Placed, { way, offsetPixels, bendPixels, isCorner }: Bend, offset: number, length: number): Placed {
  const reach = Math.min(bendPixels, length * mostShare);
  const [from] = line.points;
  const cut = pointAt(line.points, reach);
  if (from === undefined || cut === null || reach < nearestPixels) {
    return { ...line, offsets: [offsetPixels, ...line.offsets.slice(1)] };
  }
  const own = pointAt(line.points, 0)?.way ?? way;
  const kept = { points: line.points.slice(cut.index), offsets: line.offsets.slice(cut.index) };
  const points: Point[] = [from];
  const offsets: number[] = [offsetPixels];
  const curve = curveBetween({ at: from, way: isCorner ? own : way }, { at: cut.point, way: cut.way }, reach);
  for (let piece = 1; piece <= bendPieces; piece += 1) {
    const share = piece / bendPieces;
    points.push(curve(share));
    offsets.push(offsetPixels + (offset - offsetPixels) * ease(share));
  }
  return { points: [...points, ...kept.points], offsets: [...offsets, ...kept.offsets] };
}

function ease(share: number): number {
  return share ** 2 * (3 - 2 * share);
}

/** The point so many pixels along a line, the direction there and the index of the next point; null beyond its end. */
function pointAt(
  line: readonly Point[],
  distance: number,
): { readonly point: Point; readonly way: Point; readonly index: number } | null {
  let left = distance;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    if (from === undefined || to === undefined) return null;
    const [x, y] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(x, y);
    if (length > left) {
      const point: Point = [from[0] + (x * left) / length, from[1] + (y * left) / length];
      return { point, way: [x / length, y / length], index };
    }
    left -= length;
  }
  return null;
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}
