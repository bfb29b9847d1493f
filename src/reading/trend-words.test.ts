import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import type { Amount } from '#query/result.ts';
import type { Trend, TrendPoint } from '#query/trend.ts';
import { findTrendOf } from '#query/trend-of.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { sayIncomplete, sayReadout, sayTrend, sayYearNotes, yearRead } from './trend-words.ts';

const everything = { categories, stages, years: { from: 0, to: 0 }, origins: [], destinations: [] };
const english = createTranslator('en', en);
const arabic = createTranslator('ar', ar);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);

function point(at: number, amount: Amount | number, change: Partial<TrendPoint> = {}): TrendPoint {
  return {
    at,
    amount: typeof amount === 'number' ? { kind: 'exact', value: amount } : amount,
    partial: [],
    breaks: [],
    quality: 'reported',
    sources: ['agency'],
    series: ['coast.arrivals.flow'],
    figures: [],
    alternatives: [],
    ...change,
  };
}

function trend(points: readonly TrendPoint[], breaks: Trend['breaks'] = []): Trend {
  const nowhere = { rows: [], place: null, origin: null, destination: null };
  return {
    measure: { id: 'series:coast.arrivals.flow', series: ['coast.arrivals.flow'], measure: 'flow', unit: 'persons', ...nowhere },
    points,
    breaks,
  };
}

const gap: Amount = { kind: 'gap', gap: 'suppressed' };

describe('sayTrend', () => {
  it('says the first, the last and the largest number, and how many years have one', () => {
    // 2010 to 2014 are five years, of which 2012 is withheld and 2013 is not published at all.
    const said = sayTrend(trend([point(2010, 1000), point(2011, 5000), point(2012, gap), point(2014, 2000)]), naming, english);
    expect(said).toBe('Landings, persons: 1,000 in 2010, 2,000 in 2014; the most, 5,000, in 2011. Years with a figure: 3 of 5.');
  });

  it('does not name the largest twice', () => {
    expect(sayTrend(trend([point(2010, 1), point(2011, 9)]), naming, english)).toBe(
      'Landings, persons: 1 in 2010, 9 in 2011. Years with a figure: 2 of 2.',
    );
  });

  it('says that the method changed in between, and not what changed before or after', () => {
    const breaks = [2009, 2011, 2015].map((year) => ({ series: 'coast.arrivals.flow', year, key: 'k' }));
    expect(sayTrend(trend([point(2010, 1), point(2011, 9)], breaks), naming, english)).toMatch(
      /The method changed in 2011: numbers before and after are not comparable without care\.$/,
    );
  });

  it('leaves a year that is not over out of the course', () => {
    const partial = [{ series: 'coast.arrivals.flow', year: 2012, key: 'k' }];
    expect(sayTrend(trend([point(2010, 4), point(2011, 9), point(2012, 1, { partial })]), naming, english)).toBe(
      'Landings, persons: 4 in 2010, 9 in 2011. Years with a figure: 2 of 2.',
    );
    expect(sayTrend(trend([point(2012, 1, { partial })]), naming, english)).toMatch(/1 in 2012, the only year/);
  });

  it('says one number alone as one, and none as none', () => {
    expect(sayTrend(trend([point(2010, { kind: 'at-least', value: 70 })]), naming, english)).toBe(
      'Landings, persons: at least 70 in 2010, the only year with a figure.',
    );
    expect(sayTrend(trend([point(2010, gap)]), naming, english)).toBe(
      'Under these filters no year has a figure that may stand alone.',
    );
  });

  it('writes Arabic digits in Arabic', () => {
    expect(sayTrend(trend([point(2010, 1), point(2011, 9)]), naming, arabic)).not.toMatch(/[0-9]/);
  });
});

describe('sayReadout', () => {
  it('says the number, how firm it is and that it is of part of a year', () => {
    const partial = [{ series: 'coast.arrivals.flow', year: 2019, key: 'k' }];
    expect(sayReadout(point(2019, 12_345, { quality: 'provisional', partial }), 2019, trend([]), english)).toBe(
      '2019: 12,345 · Provisional · part of the year',
    );
    expect(sayReadout(point(2019, { kind: 'range', low: 5, high: 9 }), 2019, trend([]), english)).toBe('2019: 5–9');
  });

  it('tells a withheld number from no figure', () => {
    expect(sayReadout(point(2019, gap, { quality: 'estimate' }), 2019, trend([]), english)).toBe(
      '2019: Withheld by the publisher',
    );
    expect(sayReadout(null, 2019, trend([]), english)).toBe('2019: no figure');
  });
});

describe('a sum of which not all statistics go back as far', () => {
  const { measure } = trend([]);
  const sum = { ...measure, series: ['coast.arrivals.flow', 'agency.refugees.flow'] };
  const both = { series: ['agency.refugees.flow', 'coast.arrivals.flow'] };
  const points = [point(2009, 900), point(2010, 5, both), point(2011, 7, both)];

  it('is told from where they all do', () => {
    expect(sayTrend({ measure: sum, points, breaks: [] }, naming, english)).toBe(
      'Landings and Newly recognised refugees, persons: 5 in 2010, 7 in 2011. Years with a figure: 2 of 2.',
    );
  });

  it('says which year lacks one, and which it rests on', () => {
    const [alone, whole] = points;
    if (alone === undefined || whole === undefined) throw new Error('no points');
    expect(sayReadout(alone, 2009, { measure: sum }, english)).toBe('2009: 900 · not all parts');
    const found = findTrendOf(tinyWorld, everything, ['agency.refugees.stock', 'agency.asylum-seekers.stock']);
    const [first] = found?.points ?? [];
    if (found === null || first === undefined) throw new Error('nobody is hosted');
    // 1,000 + 250 refugees; asylum-seekers are counted from 2022 on.
    expect(sayReadout(first, 2021, found, english)).toBe('2021: 1,250 · only refugees');
    expect(sayIncomplete(alone, { measure: sum }, naming, english)).toBe('Only: Landings.');
    expect(sayIncomplete(whole, { measure: sum }, naming, english)).toBeNull();
  });
});

describe('yearRead', () => {
  it('is the last year with a number that is not after those chosen', () => {
    const points = [point(2010, 1), point(2012, 2), point(2013, gap), point(2015, 3)];
    expect(yearRead(trend(points), { from: 2013, to: 2014 })).toBe(2012);
    expect(yearRead(trend(points), { from: 2000, to: 2001 })).toBe(2001);
  });
});

describe('sayYearNotes', () => {
  it('joins what is known of the year, each note once', () => {
    const arrivals = { title: '', method: '', limits: '', breaks: { one: 'One office.', two: 'May only.' } };
    const [one, two] = ['one', 'two'].map((key) => ({ series: 'coast.arrivals.flow', year: 2019, key }));
    if (one === undefined || two === undefined) throw new Error('no notes');
    const noted = point(2019, 1, { partial: [two], breaks: [one, one] });
    expect(sayYearNotes(noted, { series: { 'coast.arrivals.flow': arrivals } })).toBe('May only. One office.');
    expect(sayYearNotes(point(2019, 1), { series: {} })).toBe('');
  });
});
