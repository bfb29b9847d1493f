import { describe, expect, it } from 'vitest';
import { dashLine } from './dash-line.ts';
import { distanceToLine } from './distance-to-line.ts';
import { smoothLine } from './smooth-line.ts';

describe('dashLine', () => {
  it('cuts a line into dashes, the last one short', () => {
    expect(
      dashLine(
        [
          [0, 0],
          [11, 0],
        ],
        [3, 2],
      ),
    ).toEqual([
      [
        [0, 0],
        [3, 0],
      ],
      [
        [5, 0],
        [8, 0],
      ],
      [
        [10, 0],
        [11, 0],
      ],
    ]);
  });

  it('carries a dash round a corner', () => {
    expect(
      dashLine(
        [
          [0, 0],
          [2, 0],
          [2, 5],
        ],
        [4, 2],
      ),
    ).toEqual([
      [
        [0, 0],
        [2, 0],
        [2, 2],
      ],
      [
        [2, 4],
        [2, 5],
      ],
    ]);
  });

  it('leaves a line whole where there is nothing to leave out', () => {
    expect(
      dashLine(
        [
          [0, 0],
          [9, 0],
        ],
        [],
      ),
    ).toEqual([
      [
        [0, 0],
        [9, 0],
      ],
    ]);
  });
});

describe('distanceToLine', () => {
  it('is measured to the nearest piece, or to an end', () => {
    expect(
      distanceToLine(
        [5, 3],
        [
          [0, 0],
          [10, 0],
        ],
      ),
    ).toBe(3);
    // 3 beyond the end and 4 aside: 5.
    expect(
      distanceToLine(
        [13, 4],
        [
          [0, 0],
          [10, 0],
        ],
      ),
    ).toBe(5);
    expect(distanceToLine([0, 0], [])).toBe(Infinity);
  });
});

describe('smoothLine', () => {
  it('keeps its ends and goes through every point', () => {
    const line = [
      [40, 10],
      [42, 12],
      [45, 12],
    ] as const;
    const smooth = smoothLine(line, null, null);
    expect(smooth[0]).toEqual(line[0]);
    expect(smooth.at(-1)).toEqual(line[2]);
    expect(smooth).toContainEqual(line[1]);
    // Five points between each two of three: 3 + 10.
    expect(smooth).toHaveLength(13);
  });

  it('leaves a straight line straight', () => {
    for (const [x, y] of smoothLine(
      [
        [0, 0],
        [4, 4],
      ],
      null,
      null,
    ))
      expect(x).toBeCloseTo(y, 9);
  });

  it('does not divide by a point given twice', () => {
    const smooth = smoothLine(
      [
        [0, 0],
        [0, 0],
        [4, 0],
      ],
      null,
      null,
    );
    expect(smooth.flat().every(Number.isFinite)).toBe(true);
    expect(smooth.at(-1)).toEqual([4, 0]);
  });
});
