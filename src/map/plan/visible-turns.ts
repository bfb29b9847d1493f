import type { Camera } from '#domain/camera.ts';
import type { MapSize } from './map-size.ts';
import { viewBounds } from './view-bounds.ts';

/** Which repetitions of the flat world a box shows, in order from west to east: 0 is the world itself, 1 the one east of it. */
export function visibleTurns(camera: Camera, size: MapSize): readonly number[] {
  const [west, , east] = viewBounds(camera, size);
  // A view that ends at the antimeridian, but for the rounding of numbers, shows nothing of the next turn.
  const first = Math.floor((west + 180 + rounding) / 360);
  const last = Math.max(first, Math.ceil((east - 180 - rounding) / 360));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Degrees: a ten-thousandth of a pixel at the nearest zoom. */
const rounding = 1e-7;
