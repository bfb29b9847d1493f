import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import { deathsSeriesId } from '#domain/incident.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import { stages } from '#domain/stage.ts';
import { middleOf } from './amount.ts';
import type { Query } from './query.ts';
import type { Total } from './result.ts';
import { runQuery } from './run-query.ts';

/** The number that stands for a cell of category x stage: the largest that may be added, never a sum of several. */
export type CoverageFigure = Pick<Total, 'amount' | 'series' | 'measure' | 'unit' | 'years'>;

/**
 * By `category/stage`, for the whole corridor whatever the filters say, in the query's years. Of a cell's series the main
 * ones go before those that count the same people again; the dead stand for a cell where nobody else is counted.
 */
export function findCoverageFigures(dataset: Dataset, { years }: Query): ReadonlyMap<string, CoverageFigure> {
  const whole = runQuery(dataset, { categories, stages, years, month: null, origins: [], destinations: [] });
  const series = new Map(dataset.catalogue.series.map((each) => [each.id, each]));
  const figures = new Map<string, CoverageFigure>();
  for (const total of whole.totals.toSorted((one, other) => compareTelling(one, other, series))) {
    // Of a group the parts stand in their own cells.
    const [only, ...others] = total.series;
    const category = only === undefined ? undefined : series.get(only)?.category;
    if (category === undefined || others.length > 0 || total.amount.kind === 'gap') continue;
    const key = `${category}/${total.stage}`;
    if (!figures.has(key)) figures.set(key, total);
  }
  const { deaths } = whole;
  if (deaths.total !== null && !figures.has('mixed/transit')) {
    const amount = { kind: 'at-least', value: deaths.total } as const;
    figures.set('mixed/transit', { amount, series: [deathsSeriesId], measure: 'deaths', unit: 'deaths', years: deaths.years });
  }
  return figures;
}

function compareTelling(one: Total, other: Total, series: ReadonlyMap<SeriesId, Series>): number {
  const rank = ({ measure, series: [id = ''] }: Total): number =>
    Number(measure === 'deaths') * 2 + Number(series.get(id)?.role !== 'main');
  return rank(one) - rank(other) || (middleOf(other.amount) ?? 0) - (middleOf(one.amount) ?? 0);
}
