import { describe, expect, it } from 'vitest';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findDifference } from './compare-difference.ts';
import type { ComparedNumber } from './compare-number.ts';
import type { Amount } from './result.ts';

const number: ComparedNumber = {
  id: 'series:coast.arrivals.flow',
  series: ['coast.arrivals.flow'],
  category: 'mixed',
  stage: 'arrival',
  measure: 'flow',
  unit: 'persons',
  amount: { kind: 'exact', value: 100 },
  years: [2021],
  asked: { from: 2021, to: 2021 },
  quality: 'reported',
  sources: ['coast-guard'],
  figures: [],
  isPartial: false,
};
const exact = (value: number): Amount => ({ kind: 'exact', value });
const floor = (value: number): Amount => ({ kind: 'at-least', value });
const range = (low: number, high: number): Amount => ({ kind: 'range', low, high });

function differ(first: Amount, second: Amount) {
  return findDifference({ ...number, amount: first }, { ...number, amount: second }, [tinyWorld]);
}

function reasonOf(first: Partial<ComparedNumber>, second: Partial<ComparedNumber>): string {
  const difference = findDifference({ ...number, ...first }, { ...number, ...second }, [tinyWorld]);
  return difference.kind === 'none' ? difference.reason : difference.kind;
}

describe('findDifference', () => {
  it('is signed, second less first, with its share of the first', () => {
    // 150 - 100 = 50, half of 100; 75 - 100 = -25, a quarter.
    expect(differ(exact(100), exact(150))).toEqual({ kind: 'exact', value: 50, share: 0.5 });
    expect(differ(exact(100), exact(75))).toEqual({ kind: 'exact', value: -25, share: -0.25 });
    expect(differ(exact(0), exact(5))).toEqual({ kind: 'exact', value: 5, share: null });
  });

  it('says at least where one is a minimum that settles it, and otherwise that it cannot tell', () => {
    // At least 150 against 100: at least 50 more.
    expect(differ(exact(100), floor(150))).toEqual({ kind: 'at-least', value: 50, share: 0.5 });
    // 80 against at least 100: at least 20 fewer, of a first that is 100 or more: at least a fifth.
    expect(differ(floor(100), exact(80))).toEqual({ kind: 'at-least', value: -20, share: -0.2 });
    expect(differ(exact(100), floor(80))).toEqual({ kind: 'none', reason: 'cannot-tell', breaks: [] });
    expect(differ(floor(100), exact(120))).toEqual({ kind: 'none', reason: 'cannot-tell', breaks: [] });
  });

  it('calls the difference of two minimums what it is, and of ranges gives both ends', () => {
    expect(differ(floor(100), floor(130))).toEqual({ kind: 'minimums', value: 30, share: 0.3 });
    // 90 - 20 = 70 at least; 100 - 10 = 90 at most.
    expect(differ(range(10, 20), range(90, 100))).toEqual({ kind: 'range', low: 70, high: 90 });
    expect(differ(range(10, 20), exact(15))).toEqual({ kind: 'range', low: -5, high: 5 });
    // At least 50 against 10 to 20: at least 30 more.
    expect(differ(range(10, 20), floor(50))).toMatchObject({ kind: 'at-least', value: 30 });
  });

  it('refuses what is unlike, and says why', () => {
    expect(reasonOf({}, { measure: 'stock' })).toBe('other-measure');
    expect(reasonOf({}, { unit: 'cases' })).toBe('other-unit');
    expect(reasonOf({}, { series: ['agency.refugees.flow'] })).toBe('other-series');
    expect(reasonOf({}, { isPartial: true })).toBe('partial');
    expect(reasonOf({}, { years: [2022, 2023] })).toBe('other-length');
    expect(reasonOf({}, { sources: ['gazette'] })).toBe('other-publisher');
    expect(reasonOf({ amount: { kind: 'gap', gap: 'suppressed' } }, {})).toBe('no-number');
    expect(findDifference(null, number, [tinyWorld])).toMatchObject({ reason: 'no-number' });
    expect(findDifference(number, null, [tinyWorld])).toMatchObject({ reason: 'no-number' });
  });

  it('refuses where the method changed after the earlier and up to the later year, whichever side they are on', () => {
    const series = tinyWorld.catalogue.series.map((each) =>
      each.id === 'coast.arrivals.flow' ? Object.assign({}, each, { breaks: [{ year: 2022, key: 'wider' }] }) : each,
    );
    const changed = { ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series } };
    const between = (first: number, second: number) =>
      findDifference({ ...number, years: [first] }, { ...number, years: [second] }, [changed, changed]);
    expect(between(2021, 2022)).toEqual({
      kind: 'none',
      reason: 'break',
      breaks: [{ series: 'coast.arrivals.flow', year: 2022, key: 'wider' }],
    });
    expect(between(2023, 2021)).toMatchObject({ reason: 'break' });
    expect(between(2022, 2023).kind).toBe('exact');
    // The same years have the same method.
    expect(between(2022, 2022).kind).toBe('exact');
  });

  it('takes a note on a part of a year for no change of method', () => {
    const series = tinyWorld.catalogue.series.map((each) =>
      each.id === 'agency.refugees.flow' ? Object.assign({}, each, { breaks: [{ year: 2023, key: 'to-june' }] }) : each,
    );
    // The fixture's row of 2023 is provisional.
    const noted = { ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series } };
    const refugees = { ...number, id: 'series:agency.refugees.flow', series: ['agency.refugees.flow'], sources: ['agency'] };
    expect(findDifference({ ...refugees, years: [2021] }, { ...refugees, years: [2023] }, [noted]).kind).toBe('exact');
  });
});
