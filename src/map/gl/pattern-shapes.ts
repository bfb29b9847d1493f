import type { Pattern } from '#domain/category-appearance.ts';
import { clipStroke } from '#map/plan/clip-stroke.ts';
import type { Point } from '#map/plan/projection.ts';
import { patternTiles, tilePixels } from '#map/svg/pattern-tiles.ts';

/** The strokes that fill a ring with a pattern, in the pixels of the ring; tiles start at its left and top edges. */
export function patternStrokes(ring: readonly Point[], pattern: Pattern): readonly (readonly Point[])[] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [columns, rows] = [(Math.max(...xs) - left) / tilePixels, (Math.max(...ys) - top) / tilePixels];
  const strokes: (readonly Point[])[] = [];
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      const place = ([x, y]: Point): Point => [left + column * tilePixels + x, top + row * tilePixels + y];
      for (const [from, to] of patternTiles[pattern]) strokes.push(...clipStroke(place(from), place(to), ring));
    }
  }
  return strokes;
}
