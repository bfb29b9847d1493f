import { describe, expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

describe('groupBy', () => {
  it('keeps keys in the order first met and items in the order given', () => {
    expect([...groupBy([3, 1, 4, 1, 5], (each) => (each % 2 === 0 ? 'even' : 'odd'))]).toEqual([
      ['odd', [3, 1, 1, 5]],
      ['even', [4]],
    ]);
  });

  it('has no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
