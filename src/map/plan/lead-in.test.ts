import { describe, expect, it } from 'vitest';
import { leadIn } from './lead-in.ts';
import type { Point } from './projection.ts';
import { sharpestTurn } from './sharpest-turn.ts';

/** Eastward, a point every five pixels. */
function eastward(length: number): readonly Point[] {
  return Array.from({ length: length / 5 + 1 }, (_, index): Point => [index * 5, 0]);
}

const degrees = Math.PI / 180;

describe('leadIn', () => {
  it('leaves a line alone that arrives nearly as it should', () => {
    const line = eastward(100);
    expect(leadIn(line, [Math.cos(10 * degrees), Math.sin(10 * degrees)], null)).toBe(line);
  });

  it('lets a line arrive in another direction by a calm curve, and keeps its ends and its way before that', () => {
    const led = leadIn(eastward(100), [0, 1], null);
    const [before, end] = [led.at(-2) ?? [0, 0], led.at(-1)];
    expect(end).toEqual([100, 0]);
    expect(Math.abs((end?.[0] ?? 0) - before[0])).toBeLessThan((end?.[1] ?? 0) - before[1]);
    expect(sharpestTurn(led)).toBeLessThan(25 * degrees);
    expect(led.slice(0, 3)).toEqual(eastward(100).slice(0, 3));
  });

  it('sets out in the direction asked for where the whole line is redrawn', () => {
    const led = leadIn(eastward(10), [0, 1], [0, 1]);
    expect(led[0]).toEqual([0, 0]);
    expect((led[1]?.[1] ?? 0) > (led[1]?.[0] ?? 0)).toBe(true);
  });

  it('goes round in a wide turn where it has to arrive from beyond its end', () => {
    const led = leadIn(eastward(10), [-0.8, 0.6], [1, 0]);
    // It runs past its end and comes back.
    expect(Math.max(...led.map(([x]) => x))).toBeGreaterThan(10);
    expect(led.at(-1)).toEqual([10, 0]);
  });

  it('leaves a line alone that is too short to have a direction', () => {
    const dot: Point[] = [
      [0, 0],
      [1, 0],
    ];
    expect(leadIn(dot, [0, 1], null)).toBe(dot);
    expect(leadIn([], [0, 1], null)).toEqual([]);
  });
});

describe('sharpestTurn', () => {
  it('is the largest of a line, and overlooks what is smaller than a pixel', () => {
    const corner: Point[] = [
      [0, 0],
      [10, 0],
      [10.4, 0.4],
      [10.4, 10],
    ];
    expect(sharpestTurn(corner)).toBeCloseTo(Math.PI / 2, 1);
    expect(sharpestTurn(eastward(20))).toBe(0);
    expect(sharpestTurn([])).toBe(0);
  });
});
