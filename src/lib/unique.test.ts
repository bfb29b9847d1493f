import { describe, expect, it } from 'vitest';
import { unique, uniqueAscending } from './unique.ts';

describe('unique', () => {
  it('keeps each value once, in the order first met', () => {
    expect(unique(['b', 'a', 'b'])).toEqual(['b', 'a']);
  });
});

describe('uniqueAscending', () => {
  it('orders numbers by size, not by spelling', () => {
    expect(uniqueAscending([100, 9, 100, 20])).toEqual([9, 20, 100]);
  });
});
