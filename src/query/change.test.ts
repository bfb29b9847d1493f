import { describe, expect, it } from 'vitest';
import type { Source } from '#domain/source.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import type { Amount } from './result.ts';
import { findChange } from './change.ts';
import type { Trend, TrendPoint } from './trend.ts';

const measure: Trend['measure'] = {
  id: 'series:one',
  series: ['one'],
  measure: 'flow',
  unit: 'persons',
  rows: [],
  place: null,
  origin: null,
  destination: null,
};

function point(at: number, amount: Amount | number, change: Partial<TrendPoint> = {}): TrendPoint {
  return {
    at,
    amount: typeof amount === 'number' ? { kind: 'exact', value: amount } : amount,
    partial: [],
    breaks: [],
    quality: 'reported',
    sources: ['agency'],
    series: ['one'],
    figures: ['one|-|-|-'],
    alternatives: [],
    ...change,
  };
}

function changeOf(
  points: readonly TrendPoint[],
  options: { readonly breaks?: Trend['breaks']; readonly until?: number; readonly baseYear?: number } = {},
) {
  const { breaks = [], until = 2030, baseYear = null } = options;
  const sources: readonly Source[] = tinyWorld.catalogue.sources;
  return findChange({ trend: { measure, points, breaks }, until, baseYear, sources });
}

const note = (year: number) => ({ series: 'one', year, key: 'method' });

function toSource(id: string): Source {
  return {
    id,
    publisher: 'One office',
    title: '',
    date: '',
    licence: '',
    licenceStatus: 'open',
    page: '',
    evidence: 'publisher',
  };
}

function least(value: number): Amount {
  return { kind: 'at-least', value };
}

describe('findChange', () => {
  it('counts from the first comparable year to the latest until the year asked for', () => {
    // 150 less 100 is 50, half of 100 more; what comes after 2012 is not looked at.
    const found = changeOf([point(2010, 100), point(2011, 400), point(2012, 150), point(2013, 9)], { until: 2012 });
    expect(found).toMatchObject({
      kind: 'change',
      difference: 50,
      share: 0.5,
      isOfMinimums: false,
      from: { at: 2010 },
      to: { at: 2012 },
    });
  });

  it('counts from the year chosen, and from zero without a share', () => {
    expect(changeOf([point(2010, 1), point(2011, 0), point(2012, 7)], { baseYear: 2011 })).toMatchObject({
      difference: 7,
      share: null,
    });
  });

  it('does not count over a change of method: the default begins after it, a year chosen before it is refused', () => {
    const points = [point(2010, 100), point(2014, 300), point(2016, 330)];
    expect(changeOf(points, { breaks: [note(2014)] })).toMatchObject({ from: { at: 2014 }, difference: 30 });
    expect(changeOf(points, { breaks: [note(2014)], baseYear: 2010 })).toMatchObject({
      kind: 'none',
      reason: 'break',
      breaks: [note(2014)],
    });
    // A change in the latest year leaves nothing before it to compare with.
    expect(changeOf(points, { breaks: [note(2016)] })).toMatchObject({ kind: 'none', reason: 'break', from: { at: 2014 } });
  });

  it('compares two minimums as minimums, and no minimum with a number', () => {
    expect(changeOf([point(2010, least(5)), point(2011, least(9))])).toMatchObject({ difference: 4, isOfMinimums: true });
    expect(changeOf([point(2010, 5), point(2011, least(9))])).toMatchObject({ reason: 'unlike' });
  });

  it.each([
    ['range', point(2011, { kind: 'range', low: 1, high: 4 })],
    ['partial', point(2011, 5, { partial: [note(2011)] })],
    ['other-publisher', point(2011, 5, { sources: ['gazette'] })],
    ['other-series', point(2011, 5, { series: ['one', 'two'] })],
  ] as const)('gives none where the latest is unlike the rest: %s', (reason, latest) => {
    expect(changeOf([point(2010, 4), latest])).toMatchObject({ kind: 'none', reason });
  });

  it('says what is missing: the latest, an earlier year, the year chosen', () => {
    expect(changeOf([])).toMatchObject({ reason: 'no-latest', to: null });
    expect(changeOf([point(2010, { kind: 'gap', gap: 'suppressed' })])).toMatchObject({ reason: 'no-latest' });
    expect(changeOf([point(2010, 4)])).toMatchObject({ reason: 'no-earlier', to: { at: 2010 } });
    expect(changeOf([point(2010, 4), point(2012, 5)], { baseYear: 2011 })).toMatchObject({ reason: 'no-base' });
    expect(changeOf([point(2010, 4), point(2012, 5)], { baseYear: 2012 })).toMatchObject({ reason: 'not-before' });
  });

  it('takes sources of one publisher as one', () => {
    const points = [point(2010, 4, { sources: ['book-2010'] }), point(2011, 6, { sources: ['book-2011'] })];
    const trend = { measure, points, breaks: [] };
    const sources = [toSource('book-2010'), toSource('book-2011')];
    expect(findChange({ trend, until: 2011, baseYear: null, sources })).toMatchObject({ difference: 2 });
  });
});
