import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToLine } from './distance-to-line.ts';
import { offsetPolyline } from './offset-polyline.ts';
import type { Point } from './projection.ts';

const open = { start: null, end: null };

/** A line moved by one offset all along. */
function beside(line: readonly Point[], offset: number): readonly Point[] {
  return offsetPolyline(
    line,
    line.map(() => offset),
    open,
  );
}

function rounded(line: readonly Point[]): readonly (readonly number[])[] {
  return line.map((point) => point.map((value) => Math.round(value * 1e6) / 1e6 + 0));
}

const east: Point[] = [
  [0, 0],
  [10, 0],
];

describe('offsetPolyline', () => {
  it('moves a line to the right of its direction, y pointing down', () => {
    // Going east, the right is south: y grows.
    expect(beside(east, 3)).toEqual([
      [0, 3],
      [10, 3],
    ]);
    expect(beside(east, -3)).toEqual([
      [0, -3],
      [10, -3],
    ]);
  });

  it('keeps its distance on both sides of a right angle, and rounds the corner', () => {
    const line: Point[] = [
      [0, 0],
      [40, 0],
      [40, 40],
    ];
    // East then south, 2 px to the right: from (0, 2) to (38, 40), never nearer to the line than nearly 2 px.
    const moved = beside(line, 2);
    expect(rounded([moved[0] ?? [0, 0], moved.at(-1) ?? [0, 0]])).toEqual([
      [0, 2],
      [38, 40],
    ]);
    for (const point of moved) expect(distanceToLine(point, line)).toBeGreaterThan(1.9);
  });

  it('ends beside the direction given there, not beside its own', () => {
    // The line runs east; at its end all pass to the south, whose right is west.
    const moved = offsetPolyline(east, [0, 4], { start: null, end: { way: [0, 1], isCorner: true } });
    expect(rounded([moved.at(-1) ?? [0, 0]])).toEqual([[6, 0]]);
  });

  it('takes out the fold inside a bend tighter than the offset', () => {
    // A half circle of radius 4, passed on its inner side at 10 px: no piece may run back.
    const bend: Point[] = Array.from({ length: 19 }, (_, step) => {
      const angle = (step * Math.PI) / 18;
      return [60 + 4 * Math.sin(angle), 4 - 4 * Math.cos(angle)];
    });
    const moved = beside([[0, 0], [30, 0], ...bend, [30, 8], [0, 8]], 10);
    // The way in runs east 10 px below y = 0, the way out west 10 px above y = 8: the line turns once and no more.
    const xs = moved.map(([x]) => x);
    const tip = xs.indexOf(Math.max(...xs));
    expect(xs.slice(1, tip + 1).every((x, index) => x >= (xs[index] ?? 0) - 0.5)).toBe(true);
    expect(xs.slice(tip + 1).every((x, index) => x <= (xs[tip + index] ?? 0) + 0.5)).toBe(true);
  });

  it('keeps its ends and grows no spike, whatever the line', () => {
    const anyPoint = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPoint, { minLength: 2, maxLength: 12, selector: String }),
        fc.integer({ min: -20, max: 20 }),
        (line, offset) => {
          const moved = beside(line, offset);
          const [start, end] = [moved[0] ?? [0, 0], moved.at(-1) ?? [0, 0]];
          expect(Math.hypot(start[0] - (line[0]?.[0] ?? 0), start[1] - (line[0]?.[1] ?? 0))).toBeCloseTo(Math.abs(offset), 6);
          expect(Math.hypot(end[0] - (line.at(-1)?.[0] ?? 0), end[1] - (line.at(-1)?.[1] ?? 0))).toBeCloseTo(Math.abs(offset), 6);
          // A mitre is at most twice the offset, and a corner is rounded within 8 px of it.
          for (const point of moved) expect(distanceToLine(point, line)).toBeLessThanOrEqual(2 * Math.abs(offset) + 8);
        },
      ),
    );
  });
});
