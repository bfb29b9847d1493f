import { describe, expect, it } from 'vitest';
import { includesYear, nextYears } from './period.ts';

describe('years', () => {
  it('include both their ends', () => {
    const years = { from: 2010, to: 2012 };
    expect([2009, 2010, 2012, 2013].map((year) => includesYear(years, year))).toEqual([false, true, true, false]);
  });

  it('move on a year at a time, however many they are, and stop at the last', () => {
    const bounds = { from: 2006, to: 2012 };
    expect(nextYears({ from: 2009, to: 2009 }, bounds)).toEqual({ from: 2010, to: 2010 });
    expect(nextYears({ from: 2009, to: 2011 }, bounds)).toEqual({ from: 2010, to: 2012 });
    expect(nextYears({ from: 2012, to: 2012 }, bounds)).toBeNull();
  });
});
