import { describe, expect, it } from 'vitest';
import { placeYear, yearAt, type YearAxis, yearTicks } from './year-axis.ts';

/** Ten years of 40 px each. */
const axis: YearAxis = { years: { from: 2010, to: 2019 }, width: 400, direction: 'ltr' };

describe('placeYear and yearAt', () => {
  it('put a year in the middle of its share of the width', () => {
    expect([2010, 2015, 2019].map((year) => placeYear(axis, year))).toEqual([20, 220, 380]);
  });

  it('find each year again where it was put, in both directions', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const years = Array.from({ length: 10 }, (_, index) => 2010 + index);
      expect(years.map((year) => yearAt({ ...axis, direction }, placeYear({ ...axis, direction }, year)))).toEqual(years);
    }
  });

  it('begin at the right where the language does, and end at the ends', () => {
    expect(placeYear({ ...axis, direction: 'rtl' }, 2010)).toBe(380);
    expect([yearAt(axis, -5), yearAt(axis, 4000)]).toEqual([2010, 2019]);
  });
});

describe('yearTicks', () => {
  it('names round years, as many as there is room for', () => {
    // 400 px hold 7 numbers; ten years by twos are five, and 2010 stands 20 px inside.
    expect(yearTicks(axis)).toEqual([2010, 2012, 2014, 2016, 2018]);
    // 120 px hold two, so every fifth year; 2010 would stand 6 px from the edge, and is left out.
    expect(yearTicks({ ...axis, width: 120 })).toEqual([2015]);
  });

  it('leaves out a number that would stand half outside', () => {
    // 76 years on 380 px are 5 px each: 1950 would stand 2.5 px from the edge; 6 numbers fit, so every twentieth year is named.
    expect(yearTicks({ years: { from: 1950, to: 2025 }, width: 380, direction: 'ltr' })).toEqual([1960, 1980, 2000, 2020]);
  });
});
