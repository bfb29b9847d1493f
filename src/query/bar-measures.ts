import type { CountryCode } from '#domain/country.ts';
import type { Dataset } from '#domain/dataset.ts';
import { deathsSeriesId } from '#domain/incident.ts';
import { includesYear, type YearRange } from '#domain/period.ts';
import type { PlaceId } from '#domain/place.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { unique } from '#lib/unique.ts';
import { middleOf, toAmount } from './amount.ts';
import { type FigureRows, indexDataset } from './dataset-index.ts';
import type { Query } from './query.ts';
import { selectRows, showsDeaths } from './select-rows.ts';

/** One number a year that the map shows: a sum group, a series, or the part of a series that may be added. */
export interface BarMeasure {
  /** `group:<sum group>` or `series:<id>`, as a total's; with what sets it apart behind it where a series is not one number. */
  readonly id: string;
  readonly series: readonly SeriesId[];
  readonly measure: Series['measure'];
  readonly unit: Series['unit'];
  readonly rows: readonly FigureRows[];
  /** What the series may not be added over, where it has several: this measure is of one of them. */
  readonly place: PlaceId | null;
  readonly origin: CountryCode | null;
  readonly destination: CountryCode | null;
}

const dimensions = ['place', 'origin', 'destination'] as const;

/**
 * What the bars over the years can show under all filters but the years: people who moved before people present before the
 * dead, since lanes are what the map is about, and of each the largest in any year first. A part is left to its whole,
 * and a supporting series to the one that draws the same people. It does not depend on the years, so that bars stay while
 * years are played.
 */
export function findBarMeasures(dataset: Dataset, query: Query): readonly BarMeasure[] {
  const index = indexDataset(dataset);
  const main = selectRows(index.figureRows, query).filter(({ series }) => series.role === 'main' && series.measure !== 'deaths');
  const inView = new Set(main.map(({ series }) => series.id));
  const wholes = main.filter(({ series }) => series.partOf === null || !inView.has(series.partOf));
  const measures = groupMeasures(wholes);
  const sizes = new Map(measures.map((measure) => [measure, largestYear(measure)]));
  const ordered = measures
    .filter((measure) => (sizes.get(measure) ?? 0) > 0)
    .toSorted((first, second) => rankOf(first) - rankOf(second) || (sizes.get(second) ?? 0) - (sizes.get(first) ?? 0));
  return showsDeaths(query) && dataset.incidents.length > 0 ? [...ordered, deaths] : ordered;
}

const deaths: BarMeasure = {
  id: `series:${deathsSeriesId}`,
  series: [deathsSeriesId],
  measure: 'deaths',
  unit: 'deaths',
  rows: [],
  place: null,
  origin: null,
  destination: null,
};

/** Rows as what may be added: those of one sum group or series, and of it apart what the series may not be added over. */
export function groupMeasures(rows: readonly FigureRows[]): readonly BarMeasure[] {
  const groups = groupBy(rows, ({ series }) => (series.sumGroup === null ? `series:${series.id}` : `group:${series.sumGroup}`));
  return [...groups].flatMap(([id, members]) => toMeasures(id, members));
}

function toMeasures(id: string, rows: readonly FigureRows[]): readonly BarMeasure[] {
  const [first] = rows;
  if (first === undefined) return [];
  const kept = dimensions.filter((dimension) => mustStayApart(dimension, rows));
  const series = unique(rows.map((each) => each.series.id));
  const sets = groupBy(rows, (each) => kept.map((dimension) => each[dimension] ?? '-').join('|'));
  // A group of one series is that series.
  const name = series.length === 1 ? `series:${first.series.id}` : id;
  return [...sets].map(([key, set]) => ({
    id: kept.length === 0 ? name : `${name}|${key}`,
    series,
    measure: first.series.measure,
    unit: first.series.unit,
    rows: set,
    place: kept.includes('place') ? (set[0]?.place ?? null) : null,
    origin: kept.includes('origin') ? (set[0]?.origin ?? null) : null,
    destination: kept.includes('destination') ? (set[0]?.destination ?? null) : null,
  }));
}

/** Whether rows differ in a dimension over which their series may not be added. */
function mustStayApart(dimension: (typeof dimensions)[number], rows: readonly FigureRows[]): boolean {
  const canAdd = rows.every(({ series }) => series.addableOver.includes(dimension));
  return !canAdd && new Set(rows.map((each) => each[dimension])).size > 1;
}

/**
 * The measure to show first for some years: of those with a number in them people who moved before people present, and the
 * largest of these; the first of all where none has one.
 */
export function pickBarMeasure(measures: readonly BarMeasure[], years: YearRange): BarMeasure | null {
  const sized = measures.map((measure) => ({ measure, size: largestYear(measure, years) })).filter(({ size }) => size > 0);
  const [best] = sized.toSorted((first, second) => rankOf(first.measure) - rankOf(second.measure) || second.size - first.size);
  return best?.measure ?? measures[0] ?? null;
}

/** People who moved before people present. */
export function rankOf({ measure }: BarMeasure): number {
  return measure === 'stock' ? 1 : 0;
}

/** About how large it gets, to choose what to show first: a whole and its parts would count twice, which no bar does. */
export function largestYear({ rows }: BarMeasure, within: YearRange = { from: -Infinity, to: Infinity }): number {
  const byYear = new Map<number, number>();
  for (const { years, series } of rows) {
    for (const { year, main } of years)
      if (includesYear(within, year)) byYear.set(year, (byYear.get(year) ?? 0) + (middleOf(toAmount(main, series)) ?? 0));
  }
  return Math.max(0, ...byYear.values());
}
