import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Camera } from '#domain/camera.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { DirectionMark } from '#map/plan/map-plan.ts';
import { toScreen, type Point } from '#map/plan/projection.ts';
import { linePath } from './round-path.ts';

/** A lane at least this broad carries its marks inside, in the colour of the paper. */
const broadPixels = 7;

/** An arrowhead pointing up round (0, 0), in pixels; the way back has two. Rings are closed. */
export const markRings: Readonly<Record<DirectionMark['direction'], readonly (readonly Point[])[]>> = {
  outward: [arrowhead(0)],
  return: [arrowhead(-2.6), arrowhead(2.8)],
};

function arrowhead(down: number): readonly Point[] {
  const tip: Point = [0, down - 3.4];
  return [[-3.4, down + 2.6], tip, [3.4, down + 2.6], [0, down + 1], [-3.4, down + 2.6]];
}

/** The same as SVG paths. */
export const markPaths = {
  outward: ringsPath(markRings.outward),
  return: ringsPath(markRings.return),
} as const;

function ringsPath(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => `${linePath(ring.slice(0, -1))}Z`).join('');
}

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
