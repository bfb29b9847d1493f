import { describe, expect, it } from 'vitest';
import { firstShownYears, nextShownMonth, nextShownYears } from './next-shown.ts';

/** Figures in 2010, 2011 and 2014; none in 2012, 2013 and 2015. */
const counts = [2010, 2011, 2012, 2013, 2014, 2015].map((year) => ({ year, figures: [2010, 2011, 2014].includes(year) ? 2 : 0 }));
const bounds = { from: 2010, to: 2015 };
const one = (year: number) => ({ from: year, to: year });

describe('nextShownYears', () => {
  it('goes on by a year', () => {
    expect(nextShownYears(one(2010), bounds, counts)).toEqual({ to: one(2011), skipped: null });
  });

  it('passes over years without any figure, and says which', () => {
    expect(nextShownYears(one(2011), bounds, counts)).toEqual({ to: one(2014), skipped: { from: 2012, to: 2013 } });
  });

  it('keeps the number of years, which need one year with a figure among them', () => {
    // 2011-2012 still holds 2011; after it 2012-2013 holds nothing, 2013-2014 does.
    expect(nextShownYears({ from: 2010, to: 2011 }, bounds, counts)).toEqual({ to: { from: 2011, to: 2012 }, skipped: null });
    expect(nextShownYears({ from: 2011, to: 2012 }, bounds, counts)).toEqual({
      to: { from: 2013, to: 2014 },
      skipped: { from: 2013, to: 2013 },
    });
  });

  it('ends where nothing follows', () => {
    expect(nextShownYears(one(2014), bounds, counts)).toBeNull();
    expect(nextShownYears(one(2015), bounds, counts)).toBeNull();
  });
});

describe('firstShownYears', () => {
  it('is the first run of as many years that holds a figure', () => {
    expect(firstShownYears(one(2014), bounds, counts)).toEqual(one(2010));
    const later = counts.slice(2);
    expect(firstShownYears(one(2014), { from: 2012, to: 2015 }, later)).toEqual(one(2014));
    expect(firstShownYears({ from: 2013, to: 2014 }, { from: 2012, to: 2015 }, later)).toEqual({ from: 2013, to: 2014 });
  });

  it('is what is shown where nothing is known', () => {
    expect(firstShownYears(one(2012), bounds, [])).toEqual(one(2012));
  });
});

describe('nextShownMonth', () => {
  const bars = Array.from({ length: 12 }, (_, index) => ({
    at: index + 1,
    // March and June alone; a printed zero in June is a number.
    amount: [3, 6].includes(index + 1)
      ? ({ kind: 'exact', value: 6 - index - 1 } as const)
      : ({ kind: 'gap', gap: 'not-published' } as const),
    partial: [],
    breaks: [],
  }));

  it('passes over months without a number, and ends after the last', () => {
    expect(nextShownMonth(null, bars)).toEqual({ to: 3, skipped: { from: 1, to: 2 } });
    expect(nextShownMonth(3, bars)).toEqual({ to: 6, skipped: { from: 4, to: 5 } });
    expect(nextShownMonth(2, bars)).toEqual({ to: 3, skipped: null });
    expect(nextShownMonth(6, bars)).toBeNull();
  });
});
