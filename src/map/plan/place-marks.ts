import type { LonLat } from '#domain/place.ts';
import type { ChainedLane } from './chain-lanes.ts';
import type { DirectionMark } from './map-plan.ts';
import { toLonLat, toWorld, type Point } from './projection.ts';

/** Pixels between two marks of a lane, at least; and the length a lane must have to carry one at all. */
const spacingPixels = 84;
const shortestPixels = 30;

/** Beyond this zoom no marks are added: one is always near. */
const finestZoom = 7.5;

/**
 * Direction marks at calm spacing: one in the middle of a lane, then at quarters, eighths and so on, each from
 * the zoom at which it has room. They stay where they are while the map zooms; only more of them appear.
 */
export function placeMarks(lanes: readonly ChainedLane[]): readonly DirectionMark[] {
  return lanes.filter((lane) => lane.isLead).flatMap(marksOf);
}

function marksOf(lane: ChainedLane): DirectionMark[] {
  const points = lane.path.map((position) => toWorld(position, 0));
  const lengths = cumulativeLengths(points);
  const whole = lengths.at(-1) ?? 0;
  if (whole === 0) return [];
  const marks: DirectionMark[] = [];
  for (let level = 0; level < 12; level += 1) {
    const parts = 2 ** (level + 1);
    const minZoom = Math.log2(level === 0 ? shortestPixels / whole : (spacingPixels * parts) / whole);
    if (minZoom > finestZoom) return marks;
    for (let part = 1; part < parts; part += 2) {
      const { position, bearing } = pointAlong(points, lengths, (whole * part) / parts);
      marks.push({
        id: `${lane.id}|${part}/${parts}`,
        lane: lane.id,
        position,
        bearing,
        minZoom,
        category: lane.category,
        direction: lane.direction,
        offsetPixels: lane.offsetPixels,
        widthPixels: lane.widthPixels,
      });
    }
  }
  return marks;
}

function cumulativeLengths(points: readonly Point[]): readonly number[] {
  let sum = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) sum += Math.hypot(point[0] - before[0], point[1] - before[1]);
    return sum;
  });
}

function pointAlong(
  points: readonly Point[],
  lengths: readonly number[],
  distance: number,
): { readonly position: LonLat; readonly bearing: number } {
  const end = Math.max(
    1,
    lengths.findIndex((length) => length >= distance),
  );
  const [from, to] = [points[end - 1] ?? [0, 0], points[end] ?? [0, 0]];
  const [before, after] = [lengths[end - 1] ?? 0, lengths[end] ?? 0];
  const share = after > before ? (distance - before) / (after - before) : 0;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return {
    position: toLonLat([from[0] + x * share, from[1] + y * share], 0),
    bearing: ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360,
  };
}
