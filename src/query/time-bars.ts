import type { Dataset } from '#domain/dataset.ts';
import type { YearRange } from '#domain/period.ts';
import type { SeriesBreak, SeriesId } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { addYear } from './add-year.ts';
import type { BarMeasure } from './bar-measures.ts';
import { indexDataset } from './dataset-index.ts';
import { findPartialYears } from './find-partial-years.ts';
import type { Amount } from './result.ts';
import { monthOfIncident } from './select-rows.ts';

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

export type BarNote = SeriesBreak & { readonly series: SeriesId };

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
    const { amount, figures } = addYear(dataset, measure.rows, at);
    const partial = findPartialYears(
      figures.flatMap(({ observations }) => observations),
      series,
    );
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
    return { at: month, amount: addYear(dataset, rows, year).amount, partial: [], breaks: [] };
  });
}

function toDeathsBar(at: number, incidents: Dataset['incidents']): TimeBar {
  const value = incidents.reduce((sum, { total }) => sum + total, 0);
  const amount: Amount = incidents.length === 0 ? nothing : { kind: 'at-least', value };
  return { at, amount, partial: [], breaks: [] };
}
