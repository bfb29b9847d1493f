import { describe, expect, it } from 'vitest';
import { bendLine } from './bend-line.ts';
import type { Point } from './projection.ts';

const east: Point[] = [
  [0, 0],
  [100, 0],
  [200, 0],
];
const southward = { way: [0, 1], offsetPixels: 6, bendPixels: 40, isCorner: false } as const;

describe('bendLine', () => {
  it('leaves a line alone that joins nothing', () => {
    expect(bendLine(east, 3, { start: null, end: null })).toEqual({
      points: east,
      offsets: [3, 3, 3],
      ways: { start: null, end: null },
    });
  });

  it('sets out in the direction of the join, at its offset, and is on its own way after the bend', () => {
    const { points, offsets } = bendLine(east, 2, { start: southward, end: null });
    expect(points[0]).toEqual([0, 0]);
    expect(offsets[0]).toBe(6);
    // The first piece runs south more than east.
    expect(points[1]?.[1] ?? 0).toBeGreaterThan(points[1]?.[0] ?? 0);
    // 40 px along the line the bend is over.
    expect(points.filter(([x]) => x >= 40).every(([, y]) => Math.abs(y) < 1e-9)).toBe(true);
    expect(offsets.slice(-2)).toEqual([2, 2]);
  });

  it('arrives in the direction of the join at its end', () => {
    const { points, offsets } = bendLine(east, 2, { start: null, end: southward });
    const [before, last] = [points.at(-2) ?? [0, 0], points.at(-1) ?? [0, 0]];
    expect(last).toEqual([200, 0]);
    expect(offsets.at(-1)).toBe(6);
    expect(last[1] - before[1]).toBeGreaterThan(Math.abs(last[0] - before[0]));
  });

  it('keeps its own direction at a corner, and moves aside all the same', () => {
    const { points, offsets } = bendLine(east, 2, { start: { ...southward, isCorner: true }, end: null });
    expect(points.every(([, y]) => Math.abs(y) < 1e-9)).toBe(true);
    expect(offsets[0]).toBe(6);
  });

  it('bends over less than half of a short line, so that both ends have room', () => {
    const short: Point[] = [
      [0, 0],
      [20, 0],
    ];
    // 45 % of 20 px from either end: 9 and 11 are on the line itself.
    const { points } = bendLine(short, 2, { start: southward, end: southward });
    expect(points.some(([x, y]) => Math.abs(x - 9) < 1e-6 && Math.abs(y) < 1e-6)).toBe(true);
    expect(points.some(([x, y]) => Math.abs(x - 11) < 1e-6 && Math.abs(y) < 1e-6)).toBe(true);
  });

  it('moves even a line aside that is too short to be bent', () => {
    const dot: Point[] = [
      [0, 0],
      [1, 0],
    ];
    // Its other end is at most three tenths of its one pixel further in.
    expect(bendLine(dot, 2, { start: southward, end: null }).offsets).toEqual([6, 5.7]);
  });

  it('moves a short lane aside no faster than it goes, and between its ends where it can reach neither', () => {
    const short: Point[] = [
      [0, 0],
      [20, 0],
    ];
    const ahead = { ...southward, way: [1, 0] } as const;
    // 20 px long: its middle is 6 px from the offset of its end.
    expect(bendLine(short, 30, { start: ahead, end: null }).offsets.at(-1)).toBeCloseTo(12, 9);
    // From -20 to 6 in 20 px: the middle is halfway, at -7.
    const both = bendLine(short, 30, { start: { ...ahead, offsetPixels: -20 }, end: ahead });
    expect(both.offsets.some((offset) => Math.abs(offset + 7) < 1e-9)).toBe(true);
    expect([both.offsets[0], both.offsets.at(-1)]).toEqual([-20, 6]);
  });
});
