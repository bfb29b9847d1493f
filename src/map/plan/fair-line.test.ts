import { describe, expect, it } from 'vitest';
import { fairLine } from './fair-line.ts';
import type { Point } from './projection.ts';

const open = { start: null, end: null };

describe('fairLine', () => {
  it('leaves a calm line where it is', () => {
    const calm: Point[] = [
      [0, 0],
      [20, 2],
      [40, 0],
    ];
    expect(fairLine(calm, open)).toEqual(calm);
  });

  it('takes out a spike of several points', () => {
    const line = fairLine(
      [
        [0, 0],
        [30, 0],
        [12, -4],
        [10, -5],
        [32, 0],
        [60, 0],
      ],
      open,
    );
    // It never runs back.
    expect(line.every(([x], index) => x >= (line[index - 1]?.[0] ?? 0) - 1)).toBe(true);
    expect([line[0], line.at(-1)]).toEqual([
      [0, 0],
      [60, 0],
    ]);
  });

  it('rounds a corner within a few pixels of it', () => {
    const line = fairLine(
      [
        [0, 0],
        [40, 0],
        [40, 40],
      ],
      open,
    );
    // The corner itself is gone; 8 px from it the line is where it was.
    expect(line.some(([x, y]) => Math.hypot(x - 40, y) < 1)).toBe(false);
    expect(line.every(([x, y]) => Math.abs(y) < 1e-9 || Math.abs(x - 40) < 1e-9 || Math.hypot(x - 40, y) <= 8)).toBe(true);
  });

  it('arrives in the direction asked for, and keeps its own at a corner', () => {
    const line: Point[] = [
      [0, 0],
      [30, 0],
      [60, 0],
    ];
    const led = fairLine(line, { start: null, end: { way: [Math.SQRT1_2, Math.SQRT1_2], isCorner: false } });
    const [before, end] = [led.at(-2) ?? [0, 0], led.at(-1) ?? [0, 0]];
    expect(end).toEqual([60, 0]);
    // Nearly as much down as to the right.
    expect((end[1] - before[1]) / (end[0] - before[0])).toBeGreaterThan(0.7);
    expect(fairLine(line, { start: null, end: { way: [-1, 0], isCorner: true } })).toEqual(line);
  });

  it('makes one curve of a line too short to be led in', () => {
    const line: Point[] = [
      [0, 0],
      [4, 0],
      [8, 0],
    ];
    const led = fairLine(line, { start: null, end: { way: [0, 1], isCorner: false } });
    expect(led.length).toBeGreaterThan(line.length);
    expect([led[0], led.at(-1)]).toEqual([
      [0, 0],
      [8, 0],
    ]);
  });
});
