import { describe, expect, it } from 'vitest';
import { compareText } from './compare-text.ts';

describe('compareText', () => {
  it('orders by code unit, capitals before small letters', () => {
    expect(['b', 'a', 'B', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'a', 'b']);
  });
});
