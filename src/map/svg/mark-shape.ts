import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Camera } from '#domain/camera.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapSize } from '#map/plan/fit-camera.ts';
import type { DirectionMark } from '#map/plan/map-plan.ts';
import { toScreen, type Point } from '#map/plan/projection.ts';

/** A lane at least this broad carries its marks inside, in the colour of the paper. */
const broadPixels = 7;

/** An arrowhead pointing up, its middle at (0, 0); the way back has two. */
export const markPaths = {
  outward: 'M-3.4 2.6L0 -3.4L3.4 2.6L0 1Z',
  return: 'M-3.4 0L0 -5.5L3.4 0L0 -1.4ZM-3.4 5.6L0 0.1L3.4 5.6L0 4.2Z',
} as const;

/** Fill and edge of a mark. */
export function markColours(mark: DirectionMark, theme: 'light' | 'dark'): { readonly fill: string; readonly edge: string } {
  const colour = categoryAppearance[mark.category][theme];
  const paper = basemapColours[theme].land;
  return mark.widthPixels >= broadPixels ? { fill: paper, edge: colour } : { fill: colour, edge: paper };
}

/** Where a mark is on the screen: beside its leg's line, on its lane. */
export function markPosition(mark: DirectionMark, camera: Camera, size: MapSize): Point {
  const [x, y] = toScreen(mark.position, camera, size);
  const bearing = (mark.bearing * Math.PI) / 180;
  return [x + Math.cos(bearing) * mark.offsetPixels, y + Math.sin(bearing) * mark.offsetPixels];
}
