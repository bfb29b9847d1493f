import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetPolyline } from './offset-polyline.ts';
import type { Point } from './projection.ts';

describe('offsetPolyline', () => {
  it('moves a line to the right of its direction, y pointing down', () => {
    // Going east, the right is south: y grows.
    expect(
      offsetPolyline(
        [
          [0, 0],
          [10, 0],
        ],
        3,
      ),
    ).toEqual([
      [0, 3],
      [10, 3],
    ]);
    expect(
      offsetPolyline(
        [
          [0, 0],
          [10, 0],
        ],
        -3,
      ),
    ).toEqual([
      [0, -3],
      [10, -3],
    ]);
  });

  it('mitres a right angle so that both sides keep their distance', () => {
    // East then south, 2 px to the right: the inner corner is at (8, 2).
    const line = offsetPolyline(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      2,
    );
    expect(line.map(([x, y]) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6])).toEqual([
      [0, 2],
      [8, 2],
      [8, 10],
    ]);
  });

  it('leaves a line without offset where it is', () => {
    expect(
      offsetPolyline(
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        0,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('takes out the fold inside a bend tighter than the offset', () => {
    // A half circle of radius 4, passed on its inner side at 10 px: no piece may run back.
    const bend: Point[] = Array.from({ length: 19 }, (_, step) => {
      const angle = (step * Math.PI) / 18;
      return [30 + 4 * Math.sin(angle), 4 - 4 * Math.cos(angle)];
    });
    const line: Point[] = [[0, 0], ...bend, [0, 8]];
    const moved = offsetPolyline(line, 10);
    // The way in runs east 10 px below y = 0, the way out west 10 px above y = 8.
    const ways = moved.slice(1).map(([x], index) => x - (moved[index]?.[0] ?? 0));
    expect(ways.filter((way) => Math.abs(way) > 1).map(Math.sign)).toEqual([1, -1]);
  });

  it('grows no spike: nothing is farther from the line than twice the offset and its thinning', () => {
    const anyPoint = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 12 }), fc.integer({ min: -20, max: 20 }), (line, offset) => {
        for (const [x, y] of offsetPolyline(line, offset)) {
          const nearest = Math.min(...line.map((point) => Math.hypot(point[0] - x, point[1] - y)));
          // Half of the longest piece, plus the mitre limit.
          expect(nearest).toBeLessThanOrEqual(150 + 2 * Math.abs(offset) + 1);
        }
      }),
    );
  });
});
