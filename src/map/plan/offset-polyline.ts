import { distanceToLine } from './distance-to-line.ts';
import { fairLine } from './fair-line.ts';
import type { EndWays } from './bend-line.ts';
import type { Point } from './projection.ts';

/** A mitre longer than this many offsets is cut short, so that a sharp bend grows no spike. */
const mitreLimit = 2;

/** A point nearer to the line than this share of its offset lies in a fold. */
const foldShare = 0.96;

/** How far along the line, in offsets, the line can come back to where it folds. */
const foldReach = 7;

/**
 * The line that runs beside `line`, each point moved by its offset in pixels, positive to the right of its direction (y points
 * down). Both ends are kept exactly, beside the direction given there. Where a bend is tighter than the offset the folded piece is
 * taken out, so that the line has neither spikes nor loops there, and no corner is left sharp.
 */
export function offsetPolyline(line: readonly Point[], offsets: readonly number[], ways: EndWays): readonly Point[] {
  if (line.length < 2) return line;
  const isFree = ways.start === null && ways.end === null;
  if (offsets.every((offset) => offset === 0)) return isFree ? line : fairLine(line, ways);
  const last = line.length - 1;
  const moved = line.map((point, index) => {
    const way = (index === 0 && ways.start?.way) || (index === last && ways.end?.way) || null;
    return moveAside(line[index - 1] ?? null, point, line[index + 1] ?? null, offsets[index] ?? 0, way);
  });
  const lengths = lengthsAlong(line);
  const isClear = moved.map((point, index) => index === 0 || index === last || !isFolded(point, index, line, offsets, lengths));
  // A calm line that meets no other is as its own way is.
  if (isFree && isClear.every(Boolean)) return cutLoops(moved, offsets);
  return fairLine(cutLoops(bridge(moved, isClear), offsets), ways);
}

function moveAside(before: Point | null, at: Point, after: Point | null, offset: number, way: Point | null): Point {
  if (way !== null) return [at[0] - way[1] * offset, at[1] + way[0] * offset];
  const arriving = before && direction(before, at);
  const leaving = after && direction(at, after);
  const one = arriving ?? leaving;
  const other = leaving ?? arriving;
  if (one === null || other === null) return at;
  // Half the sum of the two unit normals: its length is the cosine of half the turn.
  const normal: Point = [-(one[1] + other[1]) / 2, (one[0] + other[0]) / 2];
  const cosine = Math.hypot(normal[0], normal[1]);
  if (cosine < 1e-6) return [at[0] - one[1] * offset, at[1] + one[0] * offset];
  const length = Math.min(1 / cosine, mitreLimit) / cosine;
  return [at[0] + normal[0] * length * offset, at[1] + normal[1] * length * offset];
}

function direction(from: Point, to: Point): Point {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [x / length, y / length];
}

function lengthsAlong(line: readonly Point[]): readonly number[] {
  let sum = 0;
  return line.map((point, index) => {
    const before = line[index - 1] ?? point;
    sum += Math.hypot(point[0] - before[0], point[1] - before[1]);
    return sum;
  });
}

/** Whether a moved point is nearer to the line than it was moved: the line bends round it more tightly than that. */
function isFolded(
  moved: Point,
  index: number,
  line: readonly Point[],
  offsets: readonly number[],
  lengths: readonly number[],
): boolean {
  const offset = Math.abs(offsets[index] ?? 0);
  if (offset === 0) return false;
  const [at, reach] = [lengths[index] ?? 0, offset * foldReach];
  let [from, to] = [index, index];
  while (from > 0 && at - (lengths[from] ?? 0) < reach) from -= 1;
  while (to < line.length - 1 && (lengths[to] ?? 0) - at < reach) to += 1;
  return distanceToLine(moved, line.slice(from, to + 1)) < offset * foldShare;
}

/** Replaces each run of folded points by the point where the line before it and the line after it meet, if that is near. */
function bridge(moved: readonly Point[], isClear: readonly boolean[]): readonly Point[] {
  const line: Point[] = [];
  let before = -1;
  for (const [index, point] of moved.entries()) {
    if (isClear[index] !== true) continue;
    const [one, other] = [moved[before - 1], moved[index + 1]];
    const left = moved[before];
    const isBroken = before >= 0 && index > before + 1;
    if (isBroken && isClear[before - 1] === true && isClear[index + 1] === true && one && left && other) {
      const corner = meet([one, left], [point, other]);
      if (corner !== null) line.push(corner);
    }
    line.push(point);
    before = index;
  }
  return line;
}

type Piece = readonly [from: Point, to: Point];

/** Where two pieces meet if the first is made longer forwards and the second backwards, when that is near both; otherwise null. */
function meet([one, left]: Piece, [right, other]: Piece): Point | null {
  const crossing = crossingOf([one, left], [right, other]);
  if (crossing === null || crossing.first < 1 || crossing.second > 0) return null;
  const gap = Math.hypot(right[0] - left[0], right[1] - left[1]);
  return Math.hypot(crossing.point[0] - left[0], crossing.point[1] - left[1]) <= gap ? crossing.point : null;
}

/** Where the lines of two pieces cross, and how far along each, from 0 to 1 within it; null for parallels. */
function crossingOf(
  [one, left]: Piece,
  [right, other]: Piece,
): { readonly point: Point; readonly first: number; readonly second: number } | null {
  const [ax, ay] = [left[0] - one[0], left[1] - one[1]];
  const [bx, by] = [other[0] - right[0], other[1] - right[1]];
  const across = ax * by - ay * bx;
  if (Math.abs(across) < 1e-9) return null;
  const [x, y] = [right[0] - one[0], right[1] - one[1]];
  const first = (x * by - y * bx) / across;
  return { point: [one[0] + ax * first, one[1] + ay * first], first, second: (x * ay - y * ax) / across };
}

/** Takes out the loops that a tight bend leaves: from where the line first crosses itself to where it comes back there. */
function cutLoops(line: readonly Point[], offsets: readonly number[]): readonly Point[] {
  const reach = foldReach * offsets.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0);
  const points = [...line];
  for (let index = 0; index < points.length - 3; index += 1) {
    const [from, to] = [points[index], points[index + 1]];
    if (from === undefined || to === undefined) continue;
    let length = 0;
    for (let other = index + 2; other < points.length - 1 && length <= reach; other += 1) {
      const [start, end] = [points[other], points[other + 1]];
      if (start === undefined || end === undefined) continue;
      const crossing = crossingOf([from, to], [start, end]);
      length += Math.hypot(end[0] - start[0], end[1] - start[1]);
      if (crossing === null || !isWithin(crossing.first) || !isWithin(crossing.second)) continue;
      points.splice(index + 1, other - index, crossing.point);
      other = index + 1;
    }
  }
  return points;
}

function isWithin(share: number): boolean {
  return share > 0 && share < 1;
}
