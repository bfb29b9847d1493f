import type { LonLat } from '#domain/place.ts';
import { toLonLat, toWorld, type Point } from './projection.ts';

/** Straight pieces of a curve: enough that it looks drawn at every zoom. */
const pieces = 24;

/** How far a short curve stands off its chord in the middle, as a share of the chord; longer ones stand off less in proportion. */
const bendShare = 0.2;
/** Chords this long, in pixels of the whole world at zoom 0, bend half as much in proportion: about a quarter of the equator. */
const calmPixels = 128;

/** Half of a turn round the world, in degrees. */
const halfTurn = 180;

/**
 * The curve from one point to another on the flat map, by the shorter way round: bent to the right of travel, so that the way
 * there and the way back lie apart. It begins and ends at the given points; where it crosses the antimeridian its longitudes
 * run on beyond ±180. The same point twice is no curve, but a line of no length.
 */
export function flowCurve(from: LonLat, to: LonLat): readonly LonLat[] {
  const end = nearestTurn(to, from[0]);
  const [start, goal] = [toWorld(from, 0), toWorld(end, 0)];
  const control = controlPoint(start, goal);
  const between = Array.from({ length: pieces - 1 }, (_, index) =>
    toLonLat(pointOfCurve(start, control, goal, (index + 1) / pieces), 0),
  );
  return [from, ...between, end];
}

/**
 * What is drawn of a curve: itself, and where it runs beyond the antimeridian a second time a whole turn away, so that it
 * leaves the map at one edge and comes in at the other, without a cut and wherever the map looks.
 */
export function flowPaths(from: LonLat, to: LonLat): readonly (readonly LonLat[])[] {
  const curve = flowCurve(from, to);
  if (curve.some(([longitude]) => longitude > halfTurn)) return [curve, turnBy(curve, -2 * halfTurn)];
  if (curve.some(([longitude]) => longitude < -halfTurn)) return [curve, turnBy(curve, 2 * halfTurn)];
  return [curve];
}

/** The point a whole number of turns away that is nearest to a longitude. */
function nearestTurn([longitude, latitude]: LonLat, near: number): LonLat {
  if (longitude - near > halfTurn) return [longitude - 2 * halfTurn, latitude];
  if (longitude - near < -halfTurn) return [longitude + 2 * halfTurn, latitude];
  return [longitude, latitude];
}

function turnBy(curve: readonly LonLat[], degrees: number): readonly LonLat[] {
  return curve.map(([longitude, latitude]) => [longitude + degrees, latitude]);
}

/** A curve stands off its chord by half of what its control point does. */
function controlPoint(start: Point, goal: Point): Point {
  const [x, y] = [goal[0] - start[0], goal[1] - start[1]];
  const share = (2 * bendShare) / (1 + Math.hypot(x, y) / calmPixels);
  // To the right of travel, since y runs down.
  return [(start[0] + goal[0]) / 2 - y * share, (start[1] + goal[1]) / 2 + x * share];
}

function pointOfCurve(start: Point, control: Point, goal: Point, share: number): Point {
  const rest = 1 - share;
  const at = (axis: 0 | 1): number => rest * rest * start[axis] + 2 * rest * share * control[axis] + share * share * goal[axis];
  return [at(0), at(1)];
}
