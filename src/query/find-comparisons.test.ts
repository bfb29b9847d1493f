import { categories } from '#domain/category.ts';
import type { Observation } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import { stages } from '#domain/stage.ts';
import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { comparedSeries } from './compared-series.ts';
import { findComparisonOf, findComparisons } from './find-comparisons.ts';
import type { Query } from './query.ts';
import { runQuery } from './run-query.ts';

const in2023: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };
const highlanders = 'living-abroad|AAA|HHH|-';

/** The tiny world with some of its series described otherwise, and rows added. */
function change(described: Readonly<Record<string, Partial<Series>>>, added: readonly Observation[] = []) {
  const series = tinySeries.map((each) => Object.assign({}, each, described[each.id]));
  return { ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series }, observations: [...tinyWorld.observations, ...added] };
}

function rowLike(series: string, given: Partial<Observation>): Observation {
  const found = tinyWorld.observations.find((row) => row.series === series);
  if (found === undefined) throw new Error(`the tiny world has no ${series}`);
  return { ...found, ...given };
}

function find(id: string, query: Partial<Query> = {}, dataset = tinyWorld) {
  return findComparisons(dataset, { ...in2023, ...query }).find((each) => each.id === id);
}

describe('findComparisons', () => {
  it('puts the sum of refugees and asylum-seekers beside the census, as one definition with its parts', () => {
    const found = find(highlanders);
    expect(found).toMatchObject({ topic: 'living-abroad', origin: 'AAA', destination: 'HHH', year: 2023, timing: 'inside' });
    // 1,400 + 200 = 1,600 by the agency; 2,500 by the census.
    expect(found?.entries.map(({ id, amount }) => [id, amount])).toEqual([
      ['series:census.migrants.stock', { kind: 'exact', value: 2500 }],
      ['group:agency.hosted', { kind: 'exact', value: 1600 }],
    ]);
    expect(found?.entries[1]?.figures.map(({ series, drawn }) => [series, drawn])).toEqual([
      ['agency.asylum-seekers.stock', 200],
      ['agency.refugees.stock', 1400],
    ]);
    expect(found?.difference).toBe(900);
  });

  it('is not hidden by categories and stages, and is by origins and destinations', () => {
    expect(find(highlanders, { categories: ['refugees'], stages: ['return'] })).toEqual(find(highlanders));
    expect(find(highlanders, { origins: ['BBB'] })).toBeUndefined();
    expect(find(highlanders, { destinations: ['AAA'] })).toBeUndefined();
  });

  it('says the nearest other year, and that it is outside, where the years have no two definitions', () => {
    // The census counts in 2023 alone.
    expect(find(highlanders, { years: { from: 2021, to: 2022 } })).toMatchObject({ year: 2023, timing: 'outside' });
    const counted = change({}, [rowLike('census.migrants.stock', { year: 2021, value: 1200 })]);
    // 1,200 beside 1,000 in 2021: the latest of 2021 to 2022 in which two have a number.
    expect(find(highlanders, { years: { from: 2021, to: 2022 } }, counted)).toMatchObject({
      year: 2021,
      timing: 'inside',
      difference: 200,
    });
  });

  it('compares people present over near years, each with its own, before it goes to a year far away', () => {
    const census = tinyWorld.observations.filter((row) => row.series === 'census.migrants.stock' && row.origin === 'AAA');
    const refugees = tinyWorld.observations.filter((row) => row.series === 'agency.refugees.stock' && row.origin === 'AAA');
    const of = (year: number) => ({
      ...tinyWorld,
      observations: [...refugees, ...census.map((row) => Object.assign({}, row, { year }))],
    });
    // Refugees 1,400 in 2023; the census 2,500 in 2026: three years apart.
    const found = find(highlanders, {}, of(2026));
    expect(found).toMatchObject({ year: 2023, timing: 'several-years', difference: 1100 });
    expect(found?.entries.map(({ years }) => years)).toEqual([[2026], [2023]]);
    // Six years apart is another time.
    expect(find(highlanders, {}, of(2029))).toBeUndefined();
    // 2030 has two numbers, but is seven years from 2023: what is near comes first.
    const both = of(2026);
    const later = { year: 2030, origin: 'AAA', destination: 'HHH', sex: null };
    const observations = [
      ...both.observations,
      rowLike('agency.refugees.stock', { ...later, value: 10 }),
      rowLike('census.migrants.stock', { ...later, value: 20 }),
    ];
    expect(find(highlanders, {}, { ...both, observations })).toMatchObject({ timing: 'several-years' });
    expect(find(highlanders, { years: { from: 2015, to: 2016 } }, { ...both, observations })).toMatchObject({
      year: 2030,
      timing: 'outside',
    });
  });

  it('does not take two series of one sum group for two that differ', () => {
    const observations = tinyWorld.observations.filter((row) => row.series !== 'census.migrants.stock');
    expect(find(highlanders, {}, { ...tinyWorld, observations })).toBeUndefined();
  });

  it('puts a part under its whole and never beside it as another definition', () => {
    const census = 'census.migrants.stock';
    const asPart = change({ 'agency.asylum-seekers.stock': { sumGroup: null, partOf: census } });
    const found = find(highlanders, {}, asPart);
    expect(found?.entries.map(({ id }) => id)).toEqual([`series:${census}`, 'group:agency.hosted']);
    expect(found?.entries[0]?.parts.map(({ series }) => series)).toEqual(['agency.asylum-seekers.stock']);
    expect(found?.entries[0]?.amount).toEqual({ kind: 'exact', value: 2500 });
    expect(found && comparedSeries(found)).toEqual([census, 'agency.asylum-seekers.stock', 'agency.refugees.stock']);
    // In 2022 the census has no number: its part speaks for it, 150 beside 1,500.
    const in2022 = { ...asPart, observations: asPart.observations.filter((row) => row.year === 2022) };
    expect(find(highlanders, {}, in2022)?.entries.map(({ id, amount }) => [id, amount])).toEqual([
      ['group:agency.hosted', { kind: 'exact', value: 1500 }],
      [`series:${census}`, { kind: 'exact', value: 150 }],
    ]);
  });

  it('adds several places only where the series may be added over them', () => {
    const landed = { topic: 'sea-arrivals', addableOver: ['place', 'year'] as const };
    const described = { 'coast.arrivals.flow': landed, 'agency.returns.flow': { topic: 'sea-arrivals' } };
    const added = [
      rowLike('coast.arrivals.flow', { place: 'harbour', year: 2023, value: 66, source: 'coast-guard' }),
      rowLike('agency.returns.flow', { origin: null, destination: 'HHH', year: 2023, value: 1000 }),
    ];
    const id = 'sea-arrivals|-|HHH|-';
    // 1,234 at the far coast and 66 at the harbour: 1,300, beside 1,000.
    const found = find(id, {}, change(described, added));
    expect(found?.entries.map(({ amount }) => amount)).toEqual([
      { kind: 'exact', value: 1300 },
      { kind: 'exact', value: 1000 },
    ]);
    const apart = change({ ...described, 'coast.arrivals.flow': { ...landed, addableOver: ['year'] } }, added);
    expect(find(id, {}, apart)).toBeUndefined();
  });

  it('shows what other sources say of one series, with a topic or without', () => {
    // 1,234 by the coast guard, 1,200 by its bulletin and 1,250 by the gazette.
    const found = find('coast.arrivals.flow|-|HHH|far-coast');
    expect(found).toMatchObject({ topic: null, year: 2023, difference: 50 });
    expect(found?.entries[0]?.alternatives.map(({ amount }) => amount)).toEqual([
      { kind: 'exact', value: 1200 },
      { kind: 'exact', value: 1250 },
    ]);
  });

  it('does not call the same number by two sources a difference', () => {
    const same = rowLike('agency.returns.flow', { year: 2021, value: 30, source: 'gazette' });
    const id = 'agency.returns.flow|HHH|AAA|-';
    expect(find(id, { years: { from: 2021, to: 2021 } }, change({}, [same]))).toBeUndefined();
    const other = { ...same, value: 31 };
    expect(find(id, { years: { from: 2021, to: 2021 } }, change({}, [other]))?.difference).toBe(1);
  });

  it('measures the difference between persons alone where others count cases', () => {
    const cases = change({ 'census.migrants.stock': { unit: 'cases' } });
    expect(find(highlanders, {}, cases)).toMatchObject({ unit: 'persons', difference: 0 });
  });

  it('comes by the largest difference first', () => {
    // Highlanders differ by 2,500 - 1,600 = 900, landings by 1,250 - 1,200 = 50. Riverlanders have no year in common: 300
    // refugees in 2022 and 1 to 4 by the census in 2023, 297.5 apart, come after what is of one year.
    const found = findComparisons(tinyWorld, in2023);
    expect(found.map(({ id, difference }) => [id, difference])).toEqual([
      [highlanders, 900],
      ['coast.arrivals.flow|-|HHH|far-coast', 50],
      ['living-abroad|BBB|HHH|-', 297.5],
    ]);
  });
});

describe('the order of comparisons', () => {
  it('puts a smaller difference of the years asked for before a larger one of another year', () => {
    const other = rowLike('agency.returns.flow', { year: 2021, value: 31, source: 'gazette' });
    // 31 - 30 = 1 in 2021; 900 and 50 in 2023; Riverlanders 250 in 2021 and 1 to 4 in 2023, 247.5 apart.
    const found = findComparisons(change({}, [other]), { ...in2023, years: { from: 2021, to: 2021 } });
    expect(found.map(({ difference, timing }) => [difference, timing])).toEqual([
      [1, 'inside'],
      [900, 'outside'],
      [247.5, 'several-years'],
      [50, 'outside'],
    ]);
  });
});

describe('findComparisonOf', () => {
  const { figures } = runQuery(tinyWorld, { ...in2023, years: { from: 2021, to: 2023 } });

  it('gives the comparison that a figure is in, whatever the countries of the view', () => {
    const census = figures.find(({ id }) => id === 'census.migrants.stock|AAA|HHH|-');
    if (census === undefined) throw new Error('the tiny world has a census');
    expect(findComparisonOf(tinyWorld, census)).toEqual(find(highlanders));
  });

  it('gives nothing where nobody else speaks of it', () => {
    const returned = figures.find(({ id }) => id === 'agency.returns.flow|HHH|AAA|-');
    if (returned === undefined) throw new Error('the tiny world has returns');
    expect(findComparisonOf(tinyWorld, returned)).toBeNull();
    expect(findComparisonOf(tinyWorld, { ...returned, id: 'unknown' })).toBeNull();
  });
});
