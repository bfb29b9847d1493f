import { describe, expect, it } from 'vitest';
import { joinRoom, offsetWithin } from './join-room.ts';
import type { Point } from './projection.ts';

const east: Point[] = [
  [0, 0],
  [6, 0],
  [10, 0],
];

describe('joinRoom', () => {
  it('leaves seven tenths of a straight leg to either side', () => {
    expect(joinRoom([{ flat: east, side: 'start' }], [1, 0])).toEqual({ left: 7, right: 7 });
  });

  it('leaves less on the inner side of a bend, whether it is entered or left', () => {
    // A quarter turn over 10: its radius is 10 / (pi / 2), of which 0.35 is 2.228.
    const leaving = joinRoom([{ flat: east, side: 'start' }], [0, -1]);
    expect(leaving.right).toBeCloseTo(2.228, 3);
    expect(leaving.left).toBe(7);
    const arriving = joinRoom([{ flat: east, side: 'end' }], [0, -1]);
    expect(arriving.left).toBeCloseTo(2.228, 3);
    expect(arriving.right).toBe(7);
  });

  it('counts the bends of the leg itself', () => {
    const back: Point[] = [
      [0, 0],
      [5, 0],
      [5, 1],
      [1, 1],
    ];
    // 10 long, half a turn to the right: 0.35 times 10 / pi.
    expect(joinRoom([{ flat: back, side: 'start' }], [1, 0]).right).toBeCloseTo(1.114, 3);
  });

  it('is that of the shortest leg, and without a leg there is no limit', () => {
    const short = { flat: east.slice(0, 2), side: 'end' } as const;
    expect(joinRoom([{ flat: east, side: 'start' }, short], [1, 0]).left).toBeCloseTo(4.2, 9);
    expect(offsetWithin(-50, joinRoom([], [1, 0]), 3)).toBe(-50);
  });
});

describe('offsetWithin', () => {
  it('moves in what has no room, and gives twice as much at the next zoom', () => {
    const room = { left: 1, right: 2 };
    expect([0, 1, 2, 3].map((zoom) => offsetWithin(12, room, zoom))).toEqual([2, 4, 8, 12]);
    expect([0, 1].map((zoom) => offsetWithin(-12, room, zoom))).toEqual([-1, -2]);
  });
});
