import type { EndWays } from './bend-line.ts';
import { leadIn } from './lead-in.ts';
import type { Point } from './projection.ts';
import { thinOut } from './thin-out.ts';

/** Turns, as cosines: what is sharper is a spike and taken out; what is sharper is a corner and rounded over so many pixels, and so often at most. */
const spikeCosine = Math.cos((95 * Math.PI) / 180);
const cornerCosine = Math.cos((35 * Math.PI) / 180);
const mostRounds = 12;
const roundPixels = 8;
const cornerPieces = 6;
const cornerCuts = 6;
const leastPixels = 1;

/** A line without spikes and sharp corners that leaves and reaches its ends in the directions given; the ends themselves stay. */
export function fairLine(line: readonly Point[], { start, end }: EndWays): readonly Point[] {
  const calm = roundCorners(takeOutSpikes(line));
  const [begin, arrive] = [start === null || start.isCorner ? null : start.way, end === null || end.isCorner ? null : end.way];
  const landed = arrive === null ? calm : leadIn(calm, arrive, begin);
  const begun = begin === null ? landed : leadIn(landed.toReversed(), back(begin), arrive && back(arrive)).toReversed();
  return cutCorners(begun);
}

function back([x, y]: Point): Point {
  return [-x, -y];
}

function takeOutSpikes(line: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, point] of line.entries()) {
    // Each point is judged by what is left before it: a spike may be several points long.
    while (kept.length >= 2 && turnCosine(kept.at(-2), kept.at(-1), point) < spikeCosine) kept.pop();
    const isAgain = index > 0 && index < line.length - 1 && distance(kept.at(-1), point) < 1e-6;
    if (!isAgain) kept.push(point);
  }
  return kept;
}

/** The line with its sharpest corners rounded one after another; what is smaller than a pixel is left out first. */
function roundCorners(line: readonly Point[]): readonly Point[] {
  let points = thinOut(line, leastPixels);
  for (let round = 0; round < mostRounds; round += 1) {
    const corner = sharpestCorner(points);
    if (corner === null) return points;
    points = roundCorner(points, corner);
  }
  return points;
}

function sharpestCorner(points: readonly Point[]): number | null {
  let [sharpest, corner]: [number, number | null] = [cornerCosine, null];
  for (let index = 1; index < points.length - 1; index += 1) {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
    const cosine = after === undefined ? 1 : turnCosine(before, at, after);
    if (cosine < sharpest) [sharpest, corner] = [cosine, index];
  }
  return corner;
}

/** Replaces what lies within a few pixels of a corner by a curve towards it. */
function roundCorner(points: readonly Point[], corner: number): readonly Point[] {
  const at = points[corner] ?? [0, 0];
  const isNear = (point: Point): boolean => distance(at, point) < roundPixels;
  let [from, to] = [corner - 1, corner + 1];
  while (from > 0 && isNear(points[from] ?? at)) from -= 1;
  while (to < points.length - 1 && isNear(points[to] ?? at)) to += 1;
  const [before, after] = [approach(points[from] ?? at, at), approach(points[to] ?? at, at)];
  const curve = Array.from({ length: cornerPieces + 1 }, (_, piece): Point => {
    const share = piece / cornerPieces;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return [a * before[0] + b * at[0] + c * after[0], a * before[1] + b * at[1] + c * after[1]];
  });
  return [...points.slice(0, from + 1), ...curve, ...points.slice(to)];
}

/** The point of the piece between `far` and a corner where its curve begins: not the far end itself, which would be there twice. */
function approach(far: Point, corner: Point, most = 0.9): Point {
  const length = distance(far, corner);
  const share = length === 0 ? 0 : Math.min(roundPixels, most * length) / length;
  return [corner[0] + (far[0] - corner[0]) * share, corner[1] + (far[1] - corner[1]) * share];
}

/** What corners are left where a curve sets out, and are too near to an end to be rounded over some pixels. */
function cutCorners(line: readonly Point[]): readonly Point[] {
  let points = line;
  for (let cut = 0; cut < cornerCuts; cut += 1) {
    points = points.flatMap((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined || after === undefined || turnCosine(before, point, after) >= cornerCosine) return [point];
      return [approach(before, point, 0.3), approach(after, point, 0.3)];
    });
  }
  return points;
}

function turnCosine(before: Point | undefined, at: Point | undefined, after: Point): number {
  if (before === undefined || at === undefined) return 1;
  return cosineTo(at, after, direction(before, at));
}

/** Of the angle between a direction and the way from one point to another; 1 where they are the same point. */
function cosineTo(from: Point, to: Point, way: Point): number {
  if (distance(from, to) < 1e-6) return 1;
  const own = direction(from, to);
  return own[0] * way[0] + own[1] * way[1];
}

function direction(from: Point, to: Point): Point {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [x / length, y / length];
}

function distance(from: Point | undefined, to: Point): number {
  return from === undefined ? Infinity : Math.hypot(to[0] - from[0], to[1] - from[1]);
}
