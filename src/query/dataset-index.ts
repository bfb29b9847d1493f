import type { Catalogue } from '#domain/catalogue.ts';
import type { CountryCode } from '#domain/country.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Observation, ObservationTable } from '#domain/observation.ts';
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

const noRows: ObservationTable = [];

/** What the rows alone give, whatever incidents stand beside them. */
type RowIndex = Omit<DatasetIndex, 'deathYears'>;

const indexes = new WeakMap<Dataset, Map<number | null, DatasetIndex>>();
/** By table and month: incidents and listed facts come later than the rows, which then need no second look. */
const rowIndexes = new WeakMap<
  ObservationTable,
  Map<number | null, { readonly of: Catalogue['series']; readonly index: RowIndex }>
>();

/**
 * The index of a dataset's whole years, or of one month of them; built once and kept as long as the dataset lives. Rows with a
 * sex, an age or another month are breakdowns of a total row and are left out; so are rows of a series the catalogue does not know.
 */
export function indexDataset(dataset: Dataset, month: number | null = null): DatasetIndex {
  const known = indexes.get(dataset)?.get(month);
  if (known !== undefined) return known;
  const table = month === null ? dataset.observations : (dataset.breakdowns ?? noRows);
  const index = { ...indexRows(table, dataset.catalogue.series, month), deathYears: findDeathYears(dataset) };
  indexes.set(dataset, (indexes.get(dataset) ?? new Map<number | null, DatasetIndex>()).set(month, index));
  return index;
}

/** `series|origin|destination|place`, `-` for null. */
export function figureId(row: Pick<Observation, 'series' | 'origin' | 'destination' | 'place'>): string {
  return `${row.series}|${row.origin ?? '-'}|${row.destination ?? '-'}|${row.place ?? '-'}`;
}

function indexRows(table: ObservationTable, catalogue: Catalogue['series'], month: number | null): RowIndex {
  const tables = rowIndexes.get(table) ?? new Map<number | null, { of: Catalogue['series']; index: RowIndex }>();
  const known = tables.get(month);
  if (known?.of === catalogue) return known.index;
  const index = buildRowIndex(table, catalogue, month);
  rowIndexes.set(table, tables.set(month, { of: catalogue, index }));
  return index;
}

function buildRowIndex(table: ObservationTable, catalogue: Catalogue['series'], month: number | null): RowIndex {
  const series = new Map(catalogue.map((each) => [each.id, each]));
  const totals = table.filter((row) => row.month === month && row.sex === null && row.age === null);
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
  };
}

function findDeathYears({ incidents }: Dataset): readonly number[] {
  return uniqueAscending(incidents.map((incident) => incident.year));
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
