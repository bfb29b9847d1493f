import type { Category } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import { deathsSeriesId } from '#domain/incident.ts';
import type { Measure } from '#domain/measure.ts';
import type { YearRange } from '#domain/period.ts';
import type { Quality } from '#domain/quality.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import type { SourceId } from '#domain/source.ts';
import type { Stage } from '#domain/stage.ts';
import { unique } from '#lib/unique.ts';
import { findDeathYears } from './death-years.ts';
import { findPartialYears } from './find-partial-years.ts';
import type { Amount, Result, Total } from './result.ts';

/** What one side of a comparison asks and is answered. */
export interface ComparedAnswer {
  readonly dataset: Dataset;
  readonly result: Result;
}

/** A number of one side, as far as it can be held against one of the other. */
export interface ComparedNumber {
  /** The total's id, or `deaths`: what opens its evidence on its own page. */
  readonly id: string;
  readonly series: readonly SeriesId[];
  readonly category: Category;
  readonly stage: Stage;
  readonly measure: Measure;
  readonly unit: Series['unit'];
  readonly amount: Amount;
  /** Ascending. */
  readonly years: readonly number[];
  /** The years that were asked for: a stock is of one of them. */
  readonly asked: YearRange;
  readonly quality: Quality;
  readonly sources: readonly SourceId[];
  /** Ids of the figures, or of the incidents, it rests on. */
  readonly figures: readonly string[];
  /** True where a year of it is not whole. */
  readonly isPartial: boolean;
}

/** The totals of an answer as numbers to compare, by id; totals of the living and published ones of the dead. */
export function listComparedNumbers({ dataset, result }: ComparedAnswer): ReadonlyMap<string, ComparedNumber> {
  const { series } = dataset.catalogue;
  const numbers = result.totals.flatMap((total) => toNumber(total, series, result.query.years));
  return new Map(numbers.map((number) => [number.id, number]));
}

function toNumber(total: Total, series: readonly Series[], asked: YearRange): readonly ComparedNumber[] {
  const first = series.find(({ id }) => id === total.series[0]);
  if (first === undefined) return [];
  const rows = total.figures.flatMap(({ observations }) => observations);
  const { id, stage, measure, unit, amount, years, quality, sources } = total;
  const own = { category: first.category, figures: total.figures.map((figure) => figure.id) };
  const isPartial = findPartialYears(rows, series).some(({ year }) => years.includes(year));
  return [{ id, series: total.series, stage, measure, unit, amount, years, asked, quality, sources, ...own, isPartial }];
}

/** The recorded dead and missing of an answer; null where none is recorded or the filters hide them. Its years are those recorded at all. */
export function toComparedDeaths({ dataset, result }: ComparedAnswer): ComparedNumber | null {
  const { deaths, query } = result;
  if (deaths.total === null) return null;
  const recorded = findDeathYears(dataset.incidents, dataset.catalogue.sources);
  const [first] = recorded;
  const last = recorded.at(-1);
  const from = Math.max(query.years.from, first?.year ?? query.years.from);
  const to = Math.min(query.years.to, last?.year ?? query.years.to);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    id: 'deaths',
    series: [deathsSeriesId],
    category: 'mixed',
    stage: 'transit',
    measure: 'deaths',
    unit: 'deaths',
    amount: { kind: 'at-least', value: deaths.total },
    years,
    asked: query.years,
    quality: 'reported',
    sources: unique(deaths.incidents.map(({ source }) => source)),
    figures: deaths.incidents.map(({ id }) => id),
    isPartial: recorded.some(({ year, isPartial }) => isPartial && years.includes(year)),
  };
}
