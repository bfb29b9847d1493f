import type { Camera } from '#domain/camera.ts';
import { bendLine } from './bend-line.ts';
import { offsetWithin } from './join-room.ts';
import type { MapSize } from './map-size.ts';
import type { Lane, LaneJoin } from './map-plan.ts';
import { offsetPolyline } from './offset-polyline.ts';
import { toWorld, type Point } from './projection.ts';

type LaneWay = Pick<Lane, 'path' | 'offsetPixels' | 'joins'>;

/** The last answer for each lane: pointing and painting ask for the same again and again. */
const lines = new WeakMap<LaneWay, { readonly zoom: number; readonly line: readonly Point[] }>();

/** The middle of a lane in world pixels at a zoom: its path moved aside by its offset, and at its ends led to where it joins others. */
export function laneLine(lane: LaneWay, zoom: number): readonly Point[] {
  const known = lines.get(lane);
  if (known?.zoom === zoom) return known.line;
  const { points, offsets, ways } = bendLine(
    lane.path.map((position) => toWorld(position, zoom)),
    lane.offsetPixels,
    { start: joinAt(lane.joins?.start ?? null, zoom), end: joinAt(lane.joins?.end ?? null, zoom) },
  );
  const line = offsetPolyline(points, offsets, ways);
  lines.set(lane, { zoom, line });
  return line;
}

function joinAt(join: LaneJoin | null, zoom: number): LaneJoin | null {
  return join === null ? null : { ...join, offsetPixels: offsetWithin(join.offsetPixels, join.room, zoom) };
}

/** What to add to world pixels at the camera's zoom to have pixels of the box. */
export function worldToScreen(camera: Camera, size: MapSize): Point {
  const [x, y] = toWorld([camera.longitude, camera.latitude], camera.zoom);
  return [size.widthPixels / 2 - x, size.heightPixels / 2 - y];
}
