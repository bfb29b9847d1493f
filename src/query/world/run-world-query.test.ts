import { describe, expect, it } from 'vitest';
import type { Observation } from '#domain/observation.ts';
import { tinyWorldFlow, tinyWorldOf, tinyWorldStock } from '#tests/fixtures/tiny-world-view.ts';
import { runWorldQuery } from './run-world-query.ts';
import type { WorldFlow, WorldQuery, WorldResult } from './world-result.ts';

const query: WorldQuery = { years: { from: 2023, to: 2023 }, country: null, way: 'both', grouping: 'country', top: 10 };

function pair(origin: string | null, destination: string | null, rest: Partial<Observation>): Partial<Observation> {
  return { origin, destination, ...rest };
}

/** 600 north to south, 90 back, 40 within the north, 7 at home, 5 of unknown origin, 3 of an island in no group. */
const flows = tinyWorldOf(tinyWorldFlow, [
  pair('NAA', 'SAA', { value: 400 }),
  pair('NBB', 'SAA', { value: 150 }),
  pair('NBB', 'SBB', { value: 50 }),
  pair('SAA', 'NAA', { value: 90 }),
  pair('NAA', 'NBB', { value: 40 }),
  pair('SAA', 'SAA', { value: 7 }),
  pair('UNK', 'SBB', { value: 5 }),
  pair('ISL', 'SBB', { value: 3 }),
]);

function brief({ flows: drawn }: WorldResult): readonly string[] {
  return drawn.map((flow: WorldFlow) => `${flow.id.slice(flow.id.indexOf('|') + 1)} ${flow.drawn}`);
}

describe('the flows of one year', () => {
  it('are the largest pairs, both directions apart, and what is smaller or has no place is counted', () => {
    const result = runWorldQuery(flows, { ...query, top: 3 });
    expect(brief(result)).toEqual(['NAA|SAA 400', 'NBB|SAA 150', 'SAA|NAA 90']);
    // 400 + 150 + 50 + 90 + 40 + 7 + 5 + 3 = 745; smaller are 50 + 40 + 7 + 3 = 100.
    expect(result.total).toEqual({ kind: 'exact', value: 745 });
    expect(result.smaller).toEqual({ flows: 4, amount: { kind: 'exact', value: 100 }, share: 100 / 745 });
    expect(result.unplaced).toEqual({ flows: 1, amount: { kind: 'exact', value: 5 }, share: 5 / 745 });
    expect(result.within).toEqual({ flows: 1, amount: { kind: 'exact', value: 7 }, share: 7 / 745 });
    expect([result.years, result.refusals, result.gaps]).toEqual([[2023], [], 0]);
  });

  it('name what each rests on', () => {
    const [first] = runWorldQuery(flows, query).flows;
    expect(first).toMatchObject({
      id: 'agency.arrivals.flow|NAA|SAA',
      origin: { kind: 'country', code: 'NAA' },
      destination: { kind: 'country', code: 'SAA' },
      amount: { kind: 'exact', value: 400 },
      years: [2023],
      quality: 'reported',
      sources: ['agency'],
      pairs: 1,
      countries: { origin: 1, destination: 1 },
      isWithin: false,
    });
    expect(first?.observations.map(({ value }) => value)).toEqual([400]);
  });

  it('keep a floor, a range and a gap what they are', () => {
    const floor = { ...tinyWorldFlow, isMinimum: true };
    const result = runWorldQuery(
      tinyWorldOf(floor, [
        pair('NAA', 'SAA', { value: 30 }),
        pair('NBB', 'SAA', { low: 1, high: 4 }),
        pair('SBB', 'NAA', { gap: 'suppressed' }),
        pair('SAA', 'NAA', { value: 0 }),
      ]),
      query,
    );
    expect(result.flows.map(({ amount }) => amount)).toEqual([
      { kind: 'at-least', value: 30 },
      { kind: 'range', low: 1, high: 4 },
    ]);
    expect(result.gaps).toBe(1);
    // At least 30 and between 1 and 4, somebody withheld: at least 31.
    expect(result.total).toEqual({ kind: 'at-least', value: 31 });
    // The printed zero is a number, has no width and is counted with what is not drawn.
    expect(result.smaller).toEqual({ flows: 1, amount: { kind: 'at-least', value: 0 }, share: 0 });
  });

  it('say when the publisher has not closed the year', () => {
    const open = { ...tinyWorldFlow, breaks: [{ year: 2023, key: 'to-june' }] };
    const rows = [pair('NAA', 'SAA', { value: 30, quality: 'provisional' })];
    expect(runWorldQuery(tinyWorldOf(open, rows), query).hasPartialYear).toBe(true);
    expect(runWorldQuery(tinyWorldOf(tinyWorldFlow, rows), query).hasPartialYear).toBe(false);
  });
});

describe('a country in focus', () => {
  it('keeps what comes to it, what leaves it, or both, and its total', () => {
    const [incoming, outgoing, both] = (['in', 'out', 'both'] as const).map((way) =>
      runWorldQuery(flows, { ...query, country: 'SAA', way }),
    );
    if (incoming === undefined || outgoing === undefined) throw new Error('three ways were asked for');
    expect(brief(incoming)).toEqual(['NAA|SAA 400', 'NBB|SAA 150', 'SAA|SAA 7']);
    expect(brief(outgoing)).toEqual(['SAA|NAA 90', 'SAA|SAA 7']);
    // 400 + 150 + 7 + 90 = 647: those at home are counted once.
    expect(both?.total).toEqual({ kind: 'exact', value: 647 });
  });

  it('stays itself among groups', () => {
    const result = runWorldQuery(flows, { ...query, country: 'SAA', grouping: 'region' });
    expect(brief(result)).toEqual(['region:north|SAA 550', 'SAA|region:north 90', 'SAA|SAA 7']);
  });
});

describe('groups', () => {
  it('add their pairs, say how many countries they hold, and keep what stays within one', () => {
    const result = runWorldQuery(flows, { ...query, grouping: 'region' });
    expect(brief(result)).toEqual([
      'region:north|region:south 600',
      'region:south|region:north 90',
      'region:north|region:north 40',
      'region:south|region:south 7',
      'ISL|region:south 3',
    ]);
    expect(result.flows[0]).toMatchObject({ pairs: 3, countries: { origin: 2, destination: 2 }, isWithin: false });
    expect(result.within).toEqual({ flows: 2, amount: { kind: 'exact', value: 47 }, share: 47 / 745 });
    expect(result.total).toEqual({ kind: 'exact', value: 745 });
  });

  it('say "at least" where a pair of theirs is withheld', () => {
    const rows = [pair('NAA', 'SAA', { value: 30 }), pair('NBB', 'SBB', { gap: 'suppressed' })];
    const result = runWorldQuery(tinyWorldOf(tinyWorldFlow, rows), { ...query, grouping: 'region' });
    expect(result.flows[0]).toMatchObject({ amount: { kind: 'at-least', value: 30 }, pairs: 1, countries: { origin: 1 } });
  });

  it('are refused with the reason where the series may not be added over what they hold', () => {
    const byHost = { ...tinyWorldFlow, addableOver: ['origin', 'year'] as const };
    const rows = [pair('NAA', 'SAA', { value: 30 }), pair('NAA', 'SBB', { value: 20 })];
    const result = runWorldQuery(tinyWorldOf(byHost, rows), { ...query, grouping: 'region' });
    expect(brief(result)).toEqual(['NAA|SAA 30', 'NAA|SBB 20']);
    expect(result.refusals).toEqual([
      { code: 'not-addable', what: 'groups', dimension: 'destination' },
      { code: 'not-addable', what: 'total', dimension: 'destination' },
    ]);
    expect(result.total).toBeNull();
    expect(result.smaller).toEqual({ flows: 0, amount: { kind: 'gap', gap: 'not-applicable' }, share: null });
  });
});

describe('several years', () => {
  const rows = [
    pair('NAA', 'SAA', { year: 2020, value: 300 }),
    pair('NAA', 'SAA', { year: 2023, value: 500 }),
    pair('NBB', 'SAA', { year: 2021, value: 450 }),
    pair('SAA', 'NAA', { year: 2019, value: 9 }),
  ];
  const years = { from: 2020, to: 2023 };

  it('of a flow are added, and drawn as the mean of the years with a figure', () => {
    const result = runWorldQuery(tinyWorldOf(tinyWorldFlow, rows), { ...query, years });
    // (300 + 500) / 2 = 400 a year; 450 in its one year.
    expect(brief(result)).toEqual(['NBB|SAA 450', 'NAA|SAA 400']);
    expect(result.flows[1]).toMatchObject({ amount: { kind: 'exact', value: 800 }, years: [2020, 2023] });
    expect(result.total).toEqual({ kind: 'exact', value: 1250 });
    expect(result.years).toEqual([2020, 2021, 2023]);
  });

  it('of a stock show the last one with a figure, and say so', () => {
    const result = runWorldQuery(tinyWorldOf(tinyWorldStock, rows), { ...query, years });
    expect(brief(result)).toEqual(['NAA|SAA 500']);
    expect(result.refusals).toEqual([{ code: 'one-year', year: 2023, reason: 'stock' }]);
  });

  it('of a series that may not be added over years show one, for that reason', () => {
    const yearly = { ...tinyWorldFlow, addableOver: ['origin', 'destination'] as const };
    const result = runWorldQuery(tinyWorldOf(yearly, rows), { ...query, years: { from: 2020, to: 2022 } });
    expect(brief(result)).toEqual(['NBB|SAA 450']);
    expect(result.refusals).toEqual([{ code: 'one-year', year: 2021, reason: 'not-addable' }]);
  });

  it('without a figure show nothing in their stead, and name the nearest that have one', () => {
    const empty = runWorldQuery(tinyWorldOf(tinyWorldStock, rows), { ...query, years: { from: 2022, to: 2022 } });
    expect([empty.flows, empty.years, empty.total]).toEqual([[], [], { kind: 'gap', gap: 'not-published' }]);
    expect(empty.refusals).toEqual([{ code: 'other-year', before: 2021, after: 2023 }]);
    expect(empty.smaller).toEqual({ flows: 0, amount: { kind: 'exact', value: 0 }, share: null });
    const late = runWorldQuery(tinyWorldOf(tinyWorldStock, rows), { ...query, years: { from: 2030, to: 2031 } });
    expect(late.refusals).toEqual([{ code: 'other-year', before: 2023, after: null }]);
  });
});

describe('rows that name one end alone', () => {
  it('are unplaced where nobody of their country and year names both', () => {
    const result = runWorldQuery(
      tinyWorldOf(tinyWorldFlow, [
        pair(null, 'SAA', { year: 2020, value: 60 }),
        pair('NAA', 'SAA', { year: 2023, value: 40 }),
        pair('NAA', null, { year: 2020, value: 10 }),
        pair(null, null, { year: 2021, value: 1 }),
      ]),
      { ...query, years: { from: 2020, to: 2023 } },
    );
    expect(brief(result)).toEqual(['NAA|SAA 40']);
    expect(result.unplaced).toMatchObject({ flows: 3, amount: { kind: 'exact', value: 71 } });
    expect(result.total).toEqual({ kind: 'exact', value: 111 });
  });

  it('are not added to the pairs they are the total of', () => {
    const result = runWorldQuery(
      tinyWorldOf(tinyWorldFlow, [
        pair(null, 'SAA', { value: 60 }),
        pair('NAA', 'SAA', { value: 40 }),
        pair('NAA', null, { value: 45 }),
        pair(null, null, { value: 99 }),
      ]),
      query,
    );
    expect([result.total, result.unplaced.flows]).toEqual([{ kind: 'exact', value: 40 }, 0]);
  });
});
