import { describe, expect, it } from 'vitest';
import { clipStroke } from './clip-stroke.ts';
import type { Point } from './projection.ts';

/** A square from 0 to 4 with a notch from the top, between 1 and 3, down to 2. */
const notched: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 2],
  [3, 2],
  [3, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

describe('clipStroke', () => {
  it('keeps a stroke that is inside, and nothing of one outside', () => {
    expect(clipStroke([1, 3], [3, 3], notched)).toEqual([
      [
        [1, 3],
        [3, 3],
      ],
    ]);
    expect(clipStroke([-2, 5], [6, 5], notched)).toEqual([]);
  });

  it('cuts a stroke at every side it crosses', () => {
    // At height 1 the shape is there from 0 to 1 and from 3 to 4.
    const pieces = clipStroke([-4, 1], [12, 1], notched);
    expect(pieces.map(([from, to]) => [from[0], to[0]])).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});
