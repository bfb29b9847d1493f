import { describe, expect, it } from 'vitest';
import { linePath, round, slicePath } from './round-path.ts';

describe('round', () => {
  it('keeps a tenth and never writes -0', () => {
    expect(round(1.26)).toBe(1.3);
    expect(Object.is(round(-0.01), 0)).toBe(true);
  });
});

describe('linePath', () => {
  it('draws a line moved aside, and nothing of a single point', () => {
    expect(
      linePath(
        [
          [0, 0],
          [1.25, 2],
        ],
        [10, 20],
      ),
    ).toBe('M10 20L11.3 22');
    expect(linePath([[0, 0]])).toBe('');
  });
});

describe('slicePath', () => {
  it('goes round a whole circle in quarters', () => {
    expect(slicePath([10, 10], 5, 0, 2 * Math.PI)).toBe('M10 5A5 5 0 0 1 15 10A5 5 0 0 1 10 15A5 5 0 0 1 5 10A5 5 0 0 1 10 5Z');
  });

  it('cuts a slice from the middle', () => {
    expect(slicePath([0, 0], 10, 0, Math.PI / 2)).toBe('M0 0L0 -10A10 10 0 0 1 10 0Z');
  });
});
