import type { Camera } from '#domain/camera.ts';
import type { MapSize } from './map-size.ts';
import { fromScreen } from './projection.ts';

/**
 * West, south, east and north of what a box shows, in degrees. West is below -180 or east beyond 180 where the view crosses
 * the antimeridian; a box wider than the world is more than 360 degrees wide.
 */
export function viewBounds(camera: Camera, size: MapSize): readonly [west: number, south: number, east: number, north: number] {
  const [west, north] = fromScreen([0, 0], camera, size);
  const [east, south] = fromScreen([size.widthPixels, size.heightPixels], camera, size);
  return [west, south, east, north];
}
