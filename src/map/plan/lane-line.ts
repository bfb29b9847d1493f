import type { Camera } from '#domain/camera.ts';
import type { MapSize } from './map-size.ts';
import type { Lane } from './map-plan.ts';
import { offsetPolyline } from './offset-polyline.ts';
import { toWorld, type Point } from './projection.ts';

/** The middle of a lane in world pixels at a zoom: its path moved aside by its offset. */
export function laneLine(lane: Pick<Lane, 'path' | 'offsetPixels'>, zoom: number): readonly Point[] {
  return offsetPolyline(
    lane.path.map((position) => toWorld(position, zoom)),
    lane.offsetPixels,
  );
}

/** What to add to world pixels at the camera's zoom to have pixels of the box. */
export function worldToScreen(camera: Camera, size: MapSize): Point {
  const [x, y] = toWorld([camera.longitude, camera.latitude], camera.zoom);
  return [size.widthPixels / 2 - x, size.heightPixels / 2 - y];
}
