import type { Camera } from '#domain/camera.ts';
import type { MapSize } from './map-size.ts';
import type { Circle } from './map-plan.ts';
import { toScreen, type Point } from './projection.ts';

/** Where a circle stands in the box: its country's point, moved aside for its neighbours. */
export function circleCentre(circle: Circle, camera: Camera, size: MapSize): Point {
  const [x, y] = toScreen(circle.position, camera, size);
  return [x + circle.shiftPixels[0], y + circle.shiftPixels[1]];
}

/** Broad circles lie under the lanes, so that they hide no way; small ones over them, so that no band hides them. */
export function isBroad(circle: Pick<Circle, 'radiusPixels'>): boolean {
  return circle.radiusPixels >= 14;
}
