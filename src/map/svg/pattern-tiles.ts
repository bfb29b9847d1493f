import type { Pattern } from '#domain/category-appearance.ts';
import type { Point } from '#map/plan/projection.ts';
import { linePath } from './round-path.ts';

/** Side of a tile, and width of its strokes, in pixels. */
export const tilePixels = 8;
export const tileStrokePixels = 1.6;

/** A stroke of a tile from one point to another. */
export type TileStroke = readonly [from: Point, to: Point];

/** A stroke along a row of the tile. */
function row(y: number, from: number, to: number): TileStroke {
  return [
    [from, y],
    [to, y],
  ];
}

/** The strokes of an 8 by 8 tile of each pattern, for both renderers. */
export const patternTiles: Readonly<Record<Pattern, readonly TileStroke[]>> = {
  solid: [row(0, 0, 8), row(4, 0, 8), row(8, 0, 8)],
  'long-dash': [row(2, 0, 6), row(6, 4, 8), row(6, 0, 2)],
  'short-dash': [row(2, 0, 3), row(6, 4, 7)],
  dots: [row(2, 1, 2.6), row(6, 5, 6.6)],
  double: [row(2, 0, 8), row(4.6, 0, 8)],
  hatch: [
    [
      [0, 8],
      [8, 0],
    ],
  ],
  triple: [row(1, 0, 8), row(3.6, 0, 8), row(6.2, 0, 8)],
  'dash-dot': [row(2, 0, 4), row(2, 5.6, 6.8), row(6, 1, 2.2), row(6, 4, 8)],
};

/** A tile as an SVG path. A slanted stroke is drawn a little beyond the tile, so that corners are filled. */
export function tilePath(pattern: Pattern): string {
  if (pattern === 'hatch') return 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7';
  return patternTiles[pattern].map((stroke) => linePath(stroke)).join('');
}
