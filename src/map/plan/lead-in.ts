import { curveBetween } from './curve-between.ts';
import type { Point } from './projection.ts';
import { sharpestTurn, turnBetween } from './sharpest-turn.ts';

/** A line may arrive at its end this far off the direction there, in radians, before it is led in anew. */
const landingTurn = (14 * Math.PI) / 180;
/** A curve that turns nowhere more sharply than this is calm enough: a longer one would leave the way for nothing. */
const calmTurn = (22 * Math.PI) / 180;
/** How near the end its direction is told; how far from it the curve sets out at least, and at most. */
const seenPixels = 2;
const leastPixels = 10;
const mostPixels = 90;
const curvePieces = 16;
/** A curve reaches out by its chord at both ends; by more where the way turns back and less would only make a hook. */
const stretches = [1, 2.5];

/**
 * The line with its last part replaced by a curve that arrives in the direction `way`, where it does not already do so: the
 * shortest curve that is calm, or of all the calmest. `begin` is the direction in which the whole line sets out; null: its own.
 */
export function leadIn(line: readonly Point[], way: Point, begin: Point | null): readonly Point[] {
  const end = line.at(-1);
  const landing = landingOf(line, way);
  if (end === undefined || landing <= landingTurn) return line;
  let [best, sharpest] = [line, Math.max(landing, sharpestTurn(line))];
  let along = 0;
  for (let index = line.length - 2; index >= 0; index -= 1) {
    const [at, next] = [line[index], line[index + 1]];
    if (at === undefined || next === undefined) break;
    along += distance(at, next);
    if (along < leastPixels && index > 0) continue;
    const from = line[index - 1] ?? null;
    const own = from === null ? (begin ?? toward(at, next)) : toward(from, at);
    for (const stretch of stretches) {
      const led = [...line.slice(0, index), ...curvePoints(at, own, end, way, stretch)];
      const turn = Math.max(landingOf(led, way), sharpestTurn(led.slice(Math.max(0, index - 1))));
      if (turn < sharpest - 1e-6) [best, sharpest] = [led, turn];
      if (sharpest <= calmTurn) return best;
    }
    if (along > mostPixels) break;
  }
  return best;
}

/** By how much a line that arrives at its end has still to turn into the direction there; 0 where it is too short to tell. */
function landingOf(line: readonly Point[], way: Point): number {
  const end = line.at(-1) ?? [0, 0];
  const before = line.findLast((point) => distance(point, end) >= seenPixels);
  return before === undefined ? 0 : turnBetween(toward(before, end), way);
}

function curvePoints(from: Point, way: Point, to: Point, onward: Point, stretch: number): readonly Point[] {
  const curve = curveBetween({ at: from, way }, { at: to, way: onward }, Infinity, stretch);
  return Array.from({ length: curvePieces + 1 }, (_, piece) => (piece === curvePieces ? to : curve(piece / curvePieces)));
}

function toward(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0 ? [0, 0] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
