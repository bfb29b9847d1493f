import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import type { Query } from './query.ts';
import type { Result } from './result.ts';
import { runQuery } from './run-query.ts';

const everything: Query = { categories, stages, years: { from: 2021, to: 2023 }, origins: [], destinations: [] };

function run(change: Partial<Query> = {}): Result {
  return runQuery(tinyWorld, { ...everything, ...change });
}

function figure(result: Result, id: string) {
  return result.figures.find((each) => each.id === id);
}

function total(result: Result, id: string) {
  return result.totals.find((each) => each.id === id);
}

describe('figures', () => {
  it('add the years of a flow and draw the mean per year', () => {
    // 300 + 200 + 400 = 900 over three years: 300 a year. Its weakest year is provisional.
    expect(figure(run(), 'agency.refugees.flow|AAA|HHH|-')).toMatchObject({
      amount: { kind: 'exact', value: 900 },
      years: [2021, 2022, 2023],
      drawn: 300,
      quality: 'provisional',
      sources: ['agency'],
    });
  });

  it('take the latest year of a stock and never add its years or its breakdowns', () => {
    expect(figure(run(), 'agency.refugees.stock|AAA|HHH|-')).toMatchObject({
      amount: { kind: 'exact', value: 1400 },
      years: [2023],
      drawn: 1400,
    });
    expect(figure(run(), 'agency.refugees.stock|BBB|HHH|-')).toMatchObject({
      amount: { kind: 'exact', value: 300 },
      years: [2022],
    });
  });

  it('turn a suppressed year into a floor and leave it out of the mean', () => {
    // 50 + suppressed + 70: at least 120, over the two years with a number 60 a year.
    expect(figure(run(), 'agency.refugees.flow|BBB|HHH|-')).toMatchObject({
      amount: { kind: 'at-least', value: 120 },
      years: [2021, 2023],
      drawn: 60,
    });
  });

  it('leave a year that was not published out of the sum without calling it a floor', () => {
    // 100 + not published + 150 = 250 over two years.
    expect(figure(run(), 'coast.arrivals-by-nationality.flow|BBB|HHH|-')).toMatchObject({
      amount: { kind: 'exact', value: 250 },
      years: [2021, 2023],
      drawn: 125,
    });
  });

  it('show a gap as a gap and a printed zero as zero', () => {
    const in2022 = run({ years: { from: 2022, to: 2022 } });
    expect(figure(in2022, 'agency.refugees.flow|BBB|HHH|-')).toMatchObject({
      amount: { kind: 'gap', gap: 'suppressed' },
      years: [],
      drawn: null,
    });
    const in2023 = run({ years: { from: 2023, to: 2023 } });
    expect(figure(in2023, 'agency.returns.flow|HHH|AAA|-')).toMatchObject({
      amount: { kind: 'exact', value: 0 },
      years: [2023],
      drawn: 0,
    });
  });

  it('keep a published range as a range and draw its middle', () => {
    // "<5" is 1 to 4: drawn 2.5.
    expect(figure(run(), 'census.migrants.stock|BBB|HHH|-')).toMatchObject({
      amount: { kind: 'range', low: 1, high: 4 },
      drawn: 2.5,
    });
  });

  it('call a count that is a floor by its nature at least', () => {
    // 500 + 800 + 900 = 2,200 crossings detected.
    expect(figure(run(), 'coast.crossings.events|-|HHH|harbour')?.amount).toEqual({ kind: 'at-least', value: 2200 });
  });

  it('choose the firmest, least rounded source and keep the others as alternatives', () => {
    const landed = figure(run({ years: { from: 2023, to: 2023 } }), 'coast.arrivals.flow|-|HHH|far-coast');
    expect(landed).toMatchObject({ amount: { kind: 'exact', value: 1234 }, sources: ['coast-guard'] });
    expect(landed?.alternatives).toEqual([
      { year: 2023, amount: { kind: 'exact', value: 1200 }, quality: 'reported', source: 'coast-guard-bulletin', page: null },
      {
        year: 2023,
        amount: { kind: 'exact', value: 1250 },
        quality: 'press',
        source: 'gazette',
        page: 'https://gazette.example/2023',
      },
    ]);
  });

  it('come by stage, then category, then the biggest first', () => {
    const { figures } = run({ stages: ['stay', 'arrival'], years: { from: 2023, to: 2023 } });
    expect(figures.map((each) => [each.stage, each.category, each.drawn])).toEqual([
      ['arrival', 'refugees', 400],
      ['arrival', 'refugees', 70],
      ['arrival', 'asylum-seekers', 100],
      ['arrival', 'mixed', 1234],
      ['arrival', 'mixed', 801],
      ['arrival', 'mixed', 150],
      ['stay', 'refugees', 1400],
      ['stay', 'asylum-seekers', 200],
      ['stay', 'mixed', 2500],
      ['stay', 'mixed', 2.5],
    ]);
  });

  it('without a published origin are hidden when an origin is asked for', () => {
    const fromHills = run({ origins: ['AAA'] });
    expect(fromHills.figures.every((each) => each.origin === 'AAA')).toBe(true);
    expect(fromHills.figures).toHaveLength(7);
    expect(run({ destinations: ['AAA'] }).figures.map((each) => each.series)).toEqual([
      'agency.idps.stock',
      'agency.returns.flow',
    ]);
  });

  it('of a gap come last, and a gap beside a number is no alternative', () => {
    const in2022 = run({ categories: ['refugees'], stages: ['arrival'], years: { from: 2022, to: 2022 } });
    expect(in2022.figures.map((each) => each.drawn)).toEqual([200, null]);
    const gap = tinyWorld.observations.find((row) => row.gap === 'suppressed');
    if (gap === undefined) throw new Error('the tiny world has a suppressed row');
    const observations = [...tinyWorld.observations, { ...gap, year: 2023, source: 'gazette' }];
    const result = runQuery({ ...tinyWorld, observations }, everything);
    expect(figure(result, 'agency.refugees.flow|BBB|HHH|-')?.alternatives).toEqual([]);
  });

  it('of a flow that may not be added over years take the latest', () => {
    const series = tinyWorld.catalogue.series.map((each) => Object.assign({}, each, { addableOver: [] }));
    const result = runQuery({ ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series } }, everything);
    expect(figure(result, 'agency.refugees.flow|AAA|HHH|-')).toMatchObject({
      amount: { kind: 'exact', value: 400 },
      years: [2023],
    });
    // With one figure there is nothing to add: AAA's total alone; with two origins that may not be added there is none.
    expect(total(result, 'series:agency.asylum-seekers.flow')).toMatchObject({
      amount: { kind: 'exact', value: 100 },
      years: [2023],
    });
    expect(total(result, 'series:agency.refugees.flow')).toBeUndefined();
  });

  it('rest on observations whose values add up to them', () => {
    for (const each of run().figures) {
      if (each.amount.kind !== 'exact') continue;
      expect(each.observations.reduce((sum, row) => sum + (row.value ?? 0), 0)).toBe(each.amount.value);
    }
  });
});

describe('totals', () => {
  it('add a stock at one year only, its latest in the view', () => {
    // BBB's 300 of 2022 is not in the total of 2023.
    expect(total(run(), 'series:agency.refugees.stock')).toMatchObject({ amount: { kind: 'exact', value: 1400 }, years: [2023] });
    // To 2022: 1,500 + 300 = 1,800.
    const to2022 = run({ years: { from: 2021, to: 2022 } });
    expect(total(to2022, 'series:agency.refugees.stock')).toMatchObject({
      amount: { kind: 'exact', value: 1800 },
      years: [2022],
    });
  });

  it('add a sum group and never a series outside it', () => {
    // 1,400 + 200 = 1,600; the census's 2,500 stands beside.
    expect(total(run(), 'group:agency.hosted')).toMatchObject({
      amount: { kind: 'exact', value: 1600 },
      years: [2023],
      series: ['agency.refugees.stock', 'agency.asylum-seekers.stock'],
    });
    // 900 + 120 at least + 200 = at least 1,220.
    expect(total(run(), 'group:agency.newly-displaced')?.amount).toEqual({ kind: 'at-least', value: 1220 });
  });

  it('take for a group of stocks the latest year its series have in common', () => {
    const observations = tinyWorld.observations.filter(
      (row) => row.series !== 'agency.asylum-seekers.stock' || row.year === 2022,
    );
    const result = runQuery({ ...tinyWorld, observations }, everything);
    // 2022: 1,500 + 300 + 150 = 1,950, although refugees alone are shown for 2023.
    expect(total(result, 'group:agency.hosted')).toMatchObject({ amount: { kind: 'exact', value: 1950 }, years: [2022] });
    expect(total(result, 'series:agency.refugees.stock')?.years).toEqual([2023]);
  });

  it('make no group of stocks without a year in common', () => {
    const observations = tinyWorld.observations.filter(
      (row) => (row.series === 'agency.asylum-seekers.stock') === (row.year === 2023) || row.series === 'agency.idps.stock',
    );
    expect(total(runQuery({ ...tinyWorld, observations }, everything), 'group:agency.hosted')).toBeUndefined();
  });

  it('are not made of one series of a group, nor of points on one route', () => {
    expect(total(run({ categories: ['refugees'] }), 'group:agency.hosted')).toBeUndefined();
    expect(total(run(), 'series:coast.crossings.events')).toBeUndefined();
    // Before 2023 the harbour alone counted: 500 + 800.
    expect(total(run({ years: { from: 2021, to: 2022 } }), 'series:coast.crossings.events')?.amount).toEqual({
      kind: 'at-least',
      value: 1300,
    });
  });

  it('become a floor when a pair is suppressed or not published: to call them exact would count it as zero', () => {
    const in2022 = run({ years: { from: 2022, to: 2022 } });
    // 200 + suppressed.
    expect(total(in2022, 'series:agency.refugees.flow')?.amount).toEqual({ kind: 'at-least', value: 200 });
    // 700 + not published.
    expect(total(in2022, 'series:coast.arrivals-by-nationality.flow')?.amount).toEqual({ kind: 'at-least', value: 700 });
  });

  it('carry the range of a part', () => {
    // 2,500 + 1 to 4.
    expect(total(run(), 'series:census.migrants.stock')?.amount).toEqual({ kind: 'range', low: 2501, high: 2504 });
  });

  it('hold the very figures of the view where the years are the same', () => {
    const result = run({ years: { from: 2023, to: 2023 } });
    for (const each of result.totals) for (const part of each.figures) expect(result.figures).toContain(part);
  });
});

describe('the rest of the answer', () => {
  it('adds the whole and not also its part', () => {
    const whole = tinyWorld.observations.find((row) => row.series === 'agency.returns.flow');
    if (whole === undefined) throw new Error('the tiny world has returns');
    const observations = [...tinyWorld.observations, { ...whole, destination: null, value: 90 }];
    const result = runQuery({ ...tinyWorld, observations }, { ...everything, years: { from: 2021, to: 2021 } });
    // 90 went home anywhere, 30 of them to AAA: 90, not 120.
    expect(total(result, 'series:agency.returns.flow')?.amount).toEqual({ kind: 'exact', value: 90 });
  });

  it('adds the parts where their whole has no number', () => {
    const part = tinyWorld.observations.find((row) => row.series === 'agency.returns.flow');
    if (part === undefined) throw new Error('the tiny world has returns');
    const observations = [...tinyWorld.observations, { ...part, destination: null, value: null, gap: 'not-published' as const }];
    const result = runQuery({ ...tinyWorld, observations }, { ...everything, years: { from: 2021, to: 2021 } });
    expect(total(result, 'series:agency.returns.flow')?.amount).toEqual({ kind: 'exact', value: 30 });
  });

  it('lists a fact whose period names no year, whatever the years', () => {
    const [fact] = tinyWorld.listedFacts;
    if (fact === undefined) throw new Error('the tiny world has listed facts');
    const listedFacts = [{ ...fact, period: 'undated' }];
    expect(runQuery({ ...tinyWorld, listedFacts }, everything).listedFacts).toEqual(listedFacts);
  });

  it('lists the facts of the chosen categories, stages and years', () => {
    expect(run().listedFacts).toHaveLength(2);
    expect(run({ years: { from: 2023, to: 2023 } }).listedFacts.map((fact) => fact.reason)).toEqual(['part-of-year']);
    expect(run({ stages: ['transit'] }).listedFacts.map((fact) => fact.unit)).toEqual(['usd']);
    expect(run({ categories: ['refugees'] }).listedFacts).toEqual([]);
  });

  it('gives the same answer twice and does not touch the dataset', () => {
    const before = JSON.stringify(tinyWorld);
    expect(run()).toEqual(run());
    expect(JSON.stringify(tinyWorld)).toBe(before);
  });

  it('ignores rows of a series the catalogue does not know', () => {
    const [row] = tinyWorld.observations;
    if (row === undefined) throw new Error('the tiny world has rows');
    const result = runQuery({ ...tinyWorld, observations: [{ ...row, series: 'unknown' }] }, everything);
    expect(result.figures).toEqual([]);
  });
});
