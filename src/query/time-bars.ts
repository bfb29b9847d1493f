import type { Dataset } from '#domain/dataset.ts';
import type { YearRange } from '#domain/period.ts';
import type { SeriesBreak, SeriesId } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { addFigures } from './add-figures.ts';
import type { BarMeasure } from './bar-measures.ts';
import { type FigureRows, indexDataset } from './dataset-index.ts';
import { dropParts } from './drop-parts.ts';
import { findPartialYears } from './find-partial-years.ts';
import type { Amount } from './result.ts';
import { monthOfIncident } from './select-rows.ts';
import { toFigure } from './to-figure.ts';

/** One year of a measure, or one month of a year: what the bar over it says. */
export interface TimeBar {
  readonly at: number;
  /** A gap where the publisher has no number, or says nothing at all; never a zero. */
  readonly amount: Amount;
  /** Where the year is not a whole one: by which series, and the key of the note that says which months it covers. */
  readonly partial: readonly BarNote[];
  /** Where the method changed: this bar and those before it are not comparable without care. */
  readonly breaks: readonly BarNote[];
}

type BarNote = SeriesBreak & { readonly series: SeriesId };

const nothing: Amount = { kind: 'gap', gap: 'not-published' };

/** The measure year by year over a range, each year added by the guard. */
export function findYearBars(dataset: Dataset, measure: BarMeasure, range: YearRange): readonly TimeBar[] {
  const years = Array.from({ length: range.to - range.from + 1 }, (_, offset) => range.from + offset);
  if (measure.unit === 'deaths') {
    const byYear = groupBy(dataset.incidents, (incident) => incident.year);
    return years.map((at) => toDeathsBar(at, byYear.get(at) ?? []));
  }
  const series = dataset.catalogue.series.filter(({ id }) => measure.series.includes(id));
  return years.map((at) => {
    const { amount, observations } = addAt(dataset, measure.rows, at);
    const partial = findPartialYears(observations, series);
    const isPartial = (id: SeriesId): boolean => partial.some((each) => each.series === id);
    const breaks = series
      .flatMap(({ id, breaks: all }) => all.map((each) => ({ series: id, ...each })))
      .filter((each) => each.year === at && !isPartial(each.series));
    return { at, amount, partial, breaks };
  });
}

/** The measure month by month of one year, from rows of that month alone; needs the dataset's breakdowns. */
export function findMonthBars(dataset: Dataset, measure: BarMeasure, year: number): readonly TimeBar[] {
  const ids = new Set(measure.rows.map(({ id }) => id));
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    if (measure.unit === 'deaths') {
      return toDeathsBar(
        month,
        dataset.incidents.filter((incident) => incident.year === year && monthOfIncident(incident) === month),
      );
    }
    const rows = indexDataset(dataset, month).figureRows.filter(({ id }) => ids.has(id));
    return { at: month, amount: addAt(dataset, rows, year).amount, partial: [], breaks: [] };
  });
}

function addAt(dataset: Dataset, rows: readonly FigureRows[], year: number) {
  const inYear = rows.flatMap((each) => toFigure(each, { from: year, to: year }) ?? []);
  const figures = [...groupBy(inYear, ({ series }) => series).values()].flatMap(dropParts);
  const addition = addFigures(figures, dataset.catalogue.series);
  if (figures.length === 0) return { amount: nothing, observations: [] };
  const [only] = figures;
  // What the guard does not add is no bar: `findBarMeasures` keeps such figures apart.
  const amount = addition.kind === 'sum' ? addition.amount : figures.length === 1 && only !== undefined ? only.amount : nothing;
  return { amount, observations: figures.flatMap((figure) => figure.observations) };
}

function toDeathsBar(at: number, incidents: Dataset['incidents']): TimeBar {
  const value = incidents.reduce((sum, { total }) => sum + total, 0);
  const amount: Amount = incidents.length === 0 ? nothing : { kind: 'at-least', value };
  return { at, amount, partial: [], breaks: [] };
}
