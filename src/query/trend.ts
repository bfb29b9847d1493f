import type { Dataset } from '#domain/dataset.ts';
import type { Quality } from '#domain/quality.ts';
import type { SeriesId } from '#domain/series.ts';
import type { SourceId } from '#domain/source.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import { addYear } from './add-year.ts';
import { hasNumber } from './amount.ts';
import type { BarMeasure } from './bar-measures.ts';
import type { FigureRows } from './dataset-index.ts';
import { findPartialYears } from './find-partial-years.ts';
import type { Alternative, Amount, Figure } from './result.ts';
import type { BarNote, TimeBar } from './time-bars.ts';
import { weakestQuality } from './weakest-quality.ts';

/** One year of which the publisher says something: a number, or that there is none. */
export interface TrendPoint extends TimeBar {
  readonly quality: Quality;
  readonly sources: readonly SourceId[];
  /** Of the measure's series, those with a number in it: not all of a sum group have one every year. */
  readonly series: readonly SeriesId[];
  /** Ids of the figures it rests on, as in a result. */
  readonly figures: readonly string[];
  /** Other sources' numbers that differ, where the point is one figure; never in it. */
  readonly alternatives: readonly Alternative[];
}

/** One addable number over all years. A year without a point is a year of which nothing is published: a gap, never a zero. */
export interface Trend {
  readonly measure: BarMeasure;
  /** Years ascend. */
  readonly points: readonly TrendPoint[];
  /** Every change of method its series name, whole years only, whether a point stands there or not; years ascend. */
  readonly breaks: readonly BarNote[];
}

/** The id of the figure or total whose evidence a point has in the answer to its year; null where that answer has no such number. */
export function evidenceOf({ measure }: Pick<Trend, 'measure'>, { figures, series }: TrendPoint): string | null {
  const [only] = figures;
  if (figures.length === 1 && only !== undefined) return only;
  const [alone] = series;
  // Of a sum group with one series in the year the answer has that series' total.
  if (series.length === 1 && alone !== undefined && measure.series.length > 1) return `series:${alone}`;
  const isApart = measure.place !== null || measure.origin !== null || measure.destination !== null;
  return isApart || series.length === 0 ? null : measure.id;
}

/** The measure over all years it has rows for, each year added by the guard, whatever years are asked for. */
export function findTrend(dataset: Dataset, measure: BarMeasure): Trend {
  const series = dataset.catalogue.series.filter(({ id }) => measure.series.includes(id));
  const byYear = new Map<number, FigureRows[]>();
  for (const rows of measure.rows) for (const { year } of rows.years) byYear.set(year, [...(byYear.get(year) ?? []), rows]);
  const notes = series
    .flatMap(({ id, breaks }) => breaks.map((each) => ({ series: id, ...each })))
    .toSorted((first, second) => first.year - second.year);
  const partialOf = new Map<number, readonly BarNote[]>();
  const sums = uniqueAscending([...byYear.keys()]).map((at) => {
    const { amount, figures } = addYear(dataset, byYear.get(at) ?? [], at);
    const rows = figures.flatMap(({ observations }) => observations);
    const partial = findPartialYears(rows, series).filter(({ year }) => year === at);
    partialOf.set(at, partial);
    return { at, amount, figures, partial };
  });
  // What a note says of a year that is not whole is no change of method.
  const breaks = notes.filter((note) => !(partialOf.get(note.year) ?? []).some((each) => each.series === note.series));
  const points = sums.map(({ at, amount, figures, partial }): TrendPoint => {
    const numbered = figures.filter((figure) => hasNumber(figure.amount));
    return {
      at,
      amount,
      partial,
      breaks: breaks.filter(({ year }) => year === at),
      quality: weakestQuality((numbered.length > 0 ? numbered : figures).map(({ quality }) => quality)),
      series: unique(numbered.map(({ series: each }) => each)).toSorted(),
      sources: unique(figures.flatMap(({ sources }) => sources)),
      figures: figures.map(({ id }) => id),
      alternatives: keepDiffering(amount, figures),
    };
  });
  return { measure, points, breaks };
}

/** Of one figure, what other sources say otherwise, each number once; a sum has none of its own. */
function keepDiffering(amount: Amount, figures: readonly Figure[]): readonly Alternative[] {
  const [only] = figures;
  if (figures.length !== 1 || only === undefined) return [];
  const said = new Set([JSON.stringify(amount)]);
  return only.alternatives.filter((alternative) => {
    const key = JSON.stringify(alternative.amount);
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}
