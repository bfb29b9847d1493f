import { array, assert, constantFrom, integer, oneof, property, record, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '#domain/observation.ts';
import { middleOf } from '#query/amount.ts';
import type { Amount } from '#query/result.ts';
import { tinyWorldFlow, tinyWorldOf } from '#tests/fixtures/tiny-world-view.ts';
import { runWorldQuery } from './run-world-query.ts';
import type { WorldDataset, WorldQuery, WorldResult } from './world-result.ts';

const codes = ['NAA', 'NBB', 'SAA', 'SBB', 'ISL', 'UNK'];
const years = { from: 2020, to: 2023 };

type Row = Pick<Observation, 'origin' | 'destination' | 'year' | 'value' | 'low' | 'high' | 'gap'>;

const anyNumber: Arbitrary<Pick<Row, 'value' | 'low' | 'high' | 'gap'>> = oneof(
  { arbitrary: integer({ min: 0, max: 5000 }).map((value) => ({ value, low: null, high: null, gap: null })), weight: 8 },
  { arbitrary: constantFrom({ value: null, low: 1, high: 4, gap: null }), weight: 1 },
  {
    arbitrary: constantFrom('suppressed' as const, 'not-applicable' as const).map((gap) => ({
      value: null,
      low: null,
      high: null,
      gap,
    })),
    weight: 1,
  },
);

/** Pairs of a year, each once; the unknown is a code like any other. */
const anyDataset: Arbitrary<WorldDataset> = array(
  tuple(
    record({ origin: constantFrom(...codes), destination: constantFrom(...codes), year: constantFrom(2020, 2021, 2023) }),
    anyNumber,
  ).map(([key, number]): Row => Object.assign(key, number)),
  { maxLength: 25 },
).map((rows) => {
  const once = new Map(rows.map((row) => [`${row.origin}${row.destination}${row.year}`, row]));
  return tinyWorldOf(tinyWorldFlow, [...once.values()]);
});

const anyQuery: Arbitrary<WorldQuery> = record({
  years: constantFrom(years, { from: 2023, to: 2023 }, { from: 2020, to: 2021 }),
  country: constantFrom(null, null, 'SAA', 'NBB'),
  way: constantFrom('in', 'out', 'both'),
  grouping: constantFrom('country', 'region'),
  top: integer({ min: 0, max: 8 }),
});

function lowOf(amount: Amount | null): number {
  if (amount === null || amount.kind === 'gap') return 0;
  return amount.kind === 'range' ? amount.low : amount.value;
}

function lowOfFlows({ flows }: WorldResult): number {
  return flows.reduce((sum, { amount }) => sum + lowOf(amount), 0);
}

/** What a reader with a pencil would add up: every row of the years and the focus. */
function addByHand({ observations }: WorldDataset, query: WorldQuery): number {
  return observations.years
    .filter((year) => year >= query.years.from && year <= query.years.to)
    .flatMap((year) => observations.rowsOf(year))
    .filter(({ origin, destination }) => {
      if (query.country === null) return true;
      return (query.way !== 'out' && destination === query.country) || (query.way !== 'in' && origin === query.country);
    })
    .reduce((sum, { value, low }) => sum + (value ?? low ?? 0), 0);
}

describe('whatever is asked of the world', { timeout: 60_000 }, () => {
  const runs = { numRuns: 1500 };

  it('what is drawn, what is smaller and what has no place add up to the total, which is that of the rows', () => {
    let drawn = 0;
    assert(
      property(anyDataset, anyQuery, (dataset, query) => {
        const result = runWorldQuery(dataset, query);
        const parts = lowOfFlows(result) + lowOf(result.smaller.amount) + lowOf(result.unplaced.amount);
        expect(parts).toBe(lowOf(result.total));
        expect(parts).toBe(addByHand(dataset, query));
        drawn += result.flows.length;
      }),
      runs,
    );
    // Otherwise the sums would agree because nothing was ever drawn.
    expect(drawn).toBeGreaterThan(1000);
  });

  it('grouping changes neither the total nor what has no place, and shares lie between 0 and 1', () => {
    assert(
      property(anyDataset, anyQuery, (dataset, query) => {
        const [apart, grouped] = (['country', 'region'] as const).map((grouping) =>
          runWorldQuery(dataset, { ...query, grouping }),
        );
        expect(grouped?.total).toEqual(apart?.total);
        expect(grouped?.unplaced).toEqual(apart?.unplaced);
        expect(grouped?.gaps).toBe(apart?.gaps);
        for (const counted of [grouped?.smaller, grouped?.unplaced, grouped?.within]) {
          expect(counted?.share ?? 0).toBeGreaterThanOrEqual(0);
          expect(counted?.share ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      runs,
    );
  });

  it('nothing is invented: every flow is the sum of rows of the table between its ends, and no row is in two', () => {
    assert(
      property(anyDataset, anyQuery, (dataset, query) => {
        const result = runWorldQuery(dataset, query);
        const rows = new Set(dataset.observations.years.flatMap((year) => dataset.observations.rowsOf(year)));
        const used = result.flows.flatMap(({ observations }) => observations);
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((row) => rows.has(row))).toBe(true);
        for (const { amount, observations } of result.flows)
          expect(lowOf(amount)).toBe(observations.reduce((sum, { value, low }) => sum + (value ?? low ?? 0), 0));
      }),
      runs,
    );
  });

  it('the widest are drawn, at most as many as asked for, and a wider top only adds to them', () => {
    assert(
      property(anyDataset, anyQuery, (dataset, query) => {
        const result = runWorldQuery(dataset, query);
        const all = runWorldQuery(dataset, { ...query, top: 1000 });
        expect(result.flows).toEqual(all.flows.slice(0, query.top));
        expect(all.flows.length + all.smaller.flows).toBe(result.flows.length + result.smaller.flows);
        expect(all.flows.map(({ drawn }) => drawn)).toEqual(all.flows.map(({ drawn }) => drawn).toSorted((a, b) => b - a));
        expect(middleOf(all.smaller.amount)).toBe(0);
      }),
      runs,
    );
  });
});
