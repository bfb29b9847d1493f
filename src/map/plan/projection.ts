import type { LonLat } from '#domain/place.ts';
import type { Camera } from '#domain/camera.ts';
import type { MapSize } from './map-size.ts';

/** A point on the flat map: x to the right, y down, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** The highest latitude the square world of web maps shows, in degrees. */
const maxLatitude = 85.051129;

/** Web Mercator as MapLibre draws it: the world is a square of 512 px times two to the power of `zoom`. */
export function toWorld(position: LonLat, zoom: number): Point {
  const size = 512 * 2 ** zoom;
  const latitude = Math.min(maxLatitude, Math.max(-maxLatitude, position[1]));
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [((position[0] + 180) / 360) * size, (0.5 - northing / (2 * Math.PI)) * size];
}

/** The reverse of `toWorld`. */
export function toLonLat(point: Point, zoom: number): LonLat {
  const size = 512 * 2 ** zoom;
  const northing = (0.5 - point[1] / size) * 2 * Math.PI;
  return [(point[0] / size) * 360 - 180, (Math.atan(Math.exp(northing)) * 360) / Math.PI - 90];
}

/** Where a position lies in the box of a map that looks through `camera`; the box's top left is (0, 0). */
export function toScreen(position: LonLat, camera: Camera, size: MapSize): Point {
  const [x, y] = toWorld(position, camera.zoom);
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude], camera.zoom);
  return [x - centreX + size.widthPixels / 2, y - centreY + size.heightPixels / 2];
}

/** What position lies under a point of the box: the reverse of `toScreen`. */
export function fromScreen(point: Point, camera: Camera, size: MapSize): LonLat {
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude], camera.zoom);
  return toLonLat([point[0] - size.widthPixels / 2 + centreX, point[1] - size.heightPixels / 2 + centreY], camera.zoom);
}
