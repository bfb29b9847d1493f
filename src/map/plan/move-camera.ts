import type { Camera } from '#domain/camera.ts';
import { clampZoom } from './fit-camera.ts';
import type { MapSize } from './map-size.ts';
import { fromScreen, toLonLat, toWorld, type Point } from './projection.ts';

/** The camera after the map was dragged by so many pixels: what was under the pointer stays under it. */
export function panCamera(camera: Camera, byPixels: Point): Camera {
  const [x, y] = toWorld([camera.longitude, camera.latitude], camera.zoom);
  const [longitude, latitude] = toLonLat([x - byPixels[0], y - byPixels[1]], camera.zoom);
  return { longitude: wrapLongitude(longitude), latitude: clampLatitude(latitude), zoom: camera.zoom };
}

/** The camera `byZoom` nearer (or, negative, farther), with what lies under `point` of the box staying there. */
export function zoomCamera(camera: Camera, size: MapSize, point: Point, byZoom: number): Camera {
  const zoom = clampZoom(camera.zoom + byZoom);
  const anchor = toWorld(fromScreen(point, camera, size), zoom);
  const [longitude, latitude] = toLonLat(
    [anchor[0] - point[0] + size.widthPixels / 2, anchor[1] - point[1] + size.heightPixels / 2],
    zoom,
  );
  return { longitude: wrapLongitude(longitude), latitude: clampLatitude(latitude), zoom };
}

/** Whether two cameras show the same to the eye: an address keeps fewer digits than a map does. */
export function isSameView(one: Camera, other: Camera): boolean {
  const [x, y] = toWorld([one.longitude, one.latitude], one.zoom);
  const [otherX, otherY] = toWorld([other.longitude, other.latitude], one.zoom);
  return Math.abs(one.zoom - other.zoom) < 0.01 && Math.hypot(x - otherX, y - otherY) < 1;
}

function wrapLongitude(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** Short of the edge of the square world, where there is nothing to look at. */
function clampLatitude(latitude: number): number {
  return Math.min(84, Math.max(-84, latitude));
}
