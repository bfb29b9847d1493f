import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Observation } from '#domain/observation.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findBreakdown } from './breakdown.ts';
import type { Query } from './query.ts';
import { runQuery } from './run-query.ts';

const of2023: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };

function monthRow(series: string, origin: string, month: number, value: number, year = 2023): Observation {
  const total = tinyWorld.observations.find((row) => row.series === series && row.origin === origin);
  if (total === undefined) throw new Error(`The tiny world has no ${series} of ${origin}.`);
  return { ...total, year, month, value, gap: null, low: null, high: null };
}

/** Of 2023, by hand: refugees of AAA 30 in March and 10 in May; of BBB 5 in March. Of 2022: 99 in March. */
const dataset: Dataset = {
  ...tinyWorld,
  breakdowns: [
    monthRow('agency.refugees.flow', 'AAA', 3, 30),
    monthRow('agency.refugees.flow', 'AAA', 5, 10),
    monthRow('agency.refugees.flow', 'BBB', 3, 5),
    monthRow('agency.refugees.flow', 'AAA', 3, 99, 2022),
    { ...monthRow('agency.refugees.flow', 'AAA', 3, 11), sex: 'female' },
  ],
};

describe('the answer for one month', () => {
  const march = runQuery(dataset, { ...of2023, month: 3 });

  it('rests on the rows of that month alone, each as published', () => {
    expect(march.figures.map(({ id, amount, years, month, drawn }) => ({ id, amount, years, month, drawn }))).toEqual([
      { id: 'agency.refugees.flow|AAA|HHH|-', amount: { kind: 'exact', value: 30 }, years: [2023], month: 3, drawn: 30 },
      { id: 'agency.refugees.flow|BBB|HHH|-', amount: { kind: 'exact', value: 5 }, years: [2023], month: 3, drawn: 5 },
    ]);
  });

  it('adds the month’s figures by the same guard', () => {
    // 30 + 5.
    expect(march.totals.map(({ id, amount, month }) => ({ id, amount, month }))).toEqual([
      { id: 'series:agency.refugees.flow', amount: { kind: 'exact', value: 35 }, month: 3 },
    ]);
  });

  it('names the series that are published by year only, stocks among them', () => {
    const inYear = new Set(
      runQuery(dataset, of2023)
        .figures.filter(({ amount }) => amount.kind !== 'gap')
        .map(({ series }) => series),
    );
    inYear.delete('agency.refugees.flow');
    expect(march.yearOnly?.toSorted()).toEqual([...inYear].toSorted());
    expect(march.yearOnly).toContain('agency.refugees.stock');
  });

  it('asks of chosen filters only', () => {
    expect(runQuery(dataset, { ...of2023, month: 3, categories: ['refugees'], stages: ['arrival'] }).yearOnly).toEqual([]);
  });

  it('leaves what is available and what is known to whole years', () => {
    const year = runQuery(dataset, of2023);
    expect(march.coverage).toEqual(year.coverage);
    expect(march.yearCounts).toEqual(year.yearCounts);
    expect(march.yearsAvailable).toEqual(year.yearsAvailable);
  });

  it('counts the dead of the month, and says how many incidents are of none', () => {
    // 2023: 5 on 10 February; 8 in a count closed on 31 December, which is of no month; 3 on 20 August.
    expect(runQuery(dataset, { ...of2023, month: 2 }).deaths).toMatchObject({ total: 5, month: 2, withoutMonth: 1 });
    expect(runQuery(dataset, { ...of2023, month: 12 }).deaths).toMatchObject({ total: null, withoutMonth: 1 });
  });

  it('says of an empty month that the years emptied the view', () => {
    const july = runQuery(dataset, { ...of2023, month: 7, categories: ['refugees'] });
    expect(july.figures).toEqual([]);
    expect(july.emptiedBy).toContain('years');
  });

  it('does not divide a month by the sex and age of a year', () => {
    const [figure] = march.figures;
    const series = tinyWorld.catalogue.series.find(({ id }) => id === 'agency.refugees.flow');
    if (figure === undefined || series === undefined) throw new Error('The view of March has a figure.');
    const ofYear = { ...monthRow('agency.refugees.flow', 'AAA', 3, 200), month: null, sex: 'female' };
    const breakdown = findBreakdown(figure, [...(dataset.breakdowns ?? []), ofYear], series);
    expect(breakdown.bySex).toBeNull();
    // Its months are still all shown, and nothing is said about a year's number that is not here.
    expect(breakdown.months.map(({ year, unequalSum }) => ({ year, unequalSum }))).toEqual([{ year: 2023, unequalSum: null }]);
  });
});
