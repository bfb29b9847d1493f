import type { CountryCode } from '#domain/country.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Observation } from '#domain/observation.ts';
import type { PlaceId } from '#domain/place.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { uniqueAscending } from '#lib/unique.ts';
import { rankRows, rowHasNumber } from './rank-rows.ts';

/** The rows of one year that state the same thing: the one to use, and the others, best first. */
export interface YearRows {
  readonly year: number;
  readonly main: Observation;
  readonly others: readonly Observation[];
  readonly hasNumber: boolean;
}

/** All years of one series for one origin, destination and place: what a figure is made from. Years ascend. */
export interface FigureRows {
  readonly id: string;
  readonly series: Series;
  readonly origin: CountryCode | null;
  readonly destination: CountryCode | null;
  readonly place: PlaceId | null;
  readonly years: readonly YearRows[];
}

/** Years in which a series has a number anywhere in the corridor, ascending; empty where it has gaps alone. */
interface SeriesYears {
  readonly series: Series;
  readonly years: readonly number[];
}

/** A dataset arranged so that a query only walks the figures, not the rows. */
export interface DatasetIndex {
  readonly series: ReadonlyMap<SeriesId, Series>;
  readonly figureRows: readonly FigureRows[];
  /** Every series with a row, in the order of the table. */
  readonly seriesYears: readonly SeriesYears[];
  /** Years with an incident of death, ascending. */
  readonly deathYears: readonly number[];
}

const indexes = new WeakMap<Dataset, DatasetIndex>();

/**
 * The index of a dataset, built once and kept as long as the dataset lives. Rows with a sex, age or month are
 * breakdowns of a total row and are left out; so are rows of a series the catalogue does not know.
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const index = buildIndex(dataset);
  indexes.set(dataset, index);
  return index;
}

/** `series|origin|destination|place`, `-` for null. */
export function figureId(row: Pick<Observation, 'series' | 'origin' | 'destination' | 'place'>): string {
  return `${row.series}|${row.origin ?? '-'}|${row.destination ?? '-'}|${row.place ?? '-'}`;
}

function buildIndex(dataset: Dataset): DatasetIndex {
  const series = new Map(dataset.catalogue.series.map((each) => [each.id, each]));
  const totals = dataset.observations.filter((row) => row.month === null && row.sex === null && row.age === null);
  const figureRows: FigureRows[] = [];
  for (const [id, rows] of groupBy(totals, figureId)) {
    const first = rows[0];
    const rowSeries = first && series.get(first.series);
    if (first === undefined || rowSeries === undefined) continue;
    const { origin, destination, place } = first;
    figureRows.push({ id, series: rowSeries, origin, destination, place, years: toYears(rows) });
  }
  return {
    series,
    figureRows,
    seriesYears: [...groupBy(figureRows, (rows) => rows.series)].map(([each, rows]) => ({
      series: each,
      years: yearsWithNumber(rows),
    })),
    deathYears: uniqueAscending(dataset.incidents.map((incident) => incident.year)),
  };
}

function yearsWithNumber(figureRows: readonly FigureRows[]): readonly number[] {
  const years = new Set<number>();
  for (const rows of figureRows) for (const each of rows.years) if (each.hasNumber) years.add(each.year);
  return uniqueAscending(years);
}

function toYears(rows: readonly Observation[]): readonly YearRows[] {
  const years: YearRows[] = [];
  for (const [year, sameYear] of groupBy(rows, (row) => row.year)) {
    const [main, ...others] = rankRows(sameYear);
    if (main !== undefined) years.push({ year, main, others, hasNumber: rowHasNumber(main) });
  }
  return years.toSorted((first, second) => first.year - second.year);
}
