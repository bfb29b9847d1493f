import { describe, expect, it } from 'vitest';
import { connected } from './connected.ts';

describe('connected', () => {
  it('puts together what is linked directly or through others, in the order it came', () => {
    // Linked where they differ by one: 1-2-3 are one group, 7-8 another, 5 stands alone.
    const groups = connected([3, 7, 1, 5, 2, 8], (one, other) => Math.abs(one - other) === 1);
    expect(groups).toEqual([[3, 2, 1], [7, 8], [5]]);
  });

  it('makes nothing of nothing', () => {
    expect(connected([], () => true)).toEqual([]);
  });
});
