import type { Catalogue } from '#domain/catalogue.ts';
import type { CsvCell } from '#lib/format-csv.ts';
import { formatNotedCsv } from '#lib/format-noted-csv.ts';
import { unique } from '#lib/unique.ts';
import { deathsSeriesId } from '#domain/incident.ts';
import type { Query } from '#query/query.ts';
import type { Amount, Figure, Result } from '#query/result.ts';
import type { Naming } from './names.ts';

/** What a downloaded view is made from; `address` leads back to the same picture. */
export interface ViewCsvInput {
  readonly result: Result;
  readonly catalogue: Catalogue;
  readonly naming: Naming;
  /** The selection in words, and the sentence that says it is the atlas's. */
  readonly title: string;
  readonly address: string;
}

const columns = [
  'series',
  'series_title',
  'category',
  'stage',
  'measure',
  'unit',
  'origin',
  'origin_name',
  'destination',
  'destination_name',
  'place',
  'first_year',
  'last_year',
  'years_with_a_figure',
  'month',
  'value',
  'low',
  'high',
  'is_minimum',
  'gap',
  'quality',
  'publisher',
  'licence',
  'source',
  'page',
] as const;

/**
 * The figures of a view as CSV, one row a figure, with codes an analyst can join on and names in the viewer's language.
 * Above the table stand, as lines that begin with `#`, what was selected in words and in codes, the address, the release, how to cite it and
 * each source with its licence. A gap has no value and its kind; a range has low and high; deaths are one row, a minimum.
 */
export function viewToCsv({ result, catalogue, naming, title, address }: ViewCsvInput): string {
  const rows = [...result.figures.map((figure) => toRow(figure, catalogue, naming)), ...deathRows(result, catalogue, naming)];
  const used = unique([
    ...result.figures.flatMap(({ sources }) => sources),
    ...result.deaths.incidents.map(({ source }) => source),
  ]);
  const sources = catalogue.sources.filter(({ id }) => used.includes(id));
  const notes = [
    `Corridor Atlas: ${title}`,
    `Filters: ${sayFilters(result.query)}`,
    `Address: ${address}`,
    `Data release: ${catalogue.release}`,
    `Cite as: Corridor Atlas, data release ${catalogue.release}. ${address} Cite beside it the sources below.`,
    'Rows of different series are not to be added to one another; an empty value is not a zero.',
    ...sources.map(
      (source) =>
        `Source ${source.id}: ${source.publisher}. ${source.title}${source.date === '' ? '' : `, ${source.date}`}. ${source.page} Licence: ${source.licence}`,
    ),
  ];
  return formatNotedCsv(notes, [columns, ...rows]);
}

/** The selection in codes; a filter that is not set names no code and takes everything. */
function sayFilters({ categories, stages, years, month, origins, destinations }: Query): string {
  return [
    sayFilter('categories', categories),
    sayFilter('stages', stages),
    `years=${years.from}-${years.to}`,
    ...(typeof month === 'number' ? [`month=${month}`] : []),
    sayFilter('origins', origins),
    sayFilter('destinations', destinations),
  ].join('; ');
}

function sayFilter(name: string, codes: readonly string[]): string {
  return `${name}=${codes.length === 0 ? 'all' : codes.join('+')}`;
}

function toRow(figure: Figure, catalogue: Catalogue, naming: Naming): readonly CsvCell[] {
  const { origin, destination, place, years } = figure;
  const [source = ''] = figure.sources;
  const [row] = figure.observations;
  return [
    figure.series,
    naming.series(figure.series),
    figure.category,
    figure.stage,
    figure.measure,
    figure.unit,
    origin,
    origin === null ? null : naming.country(origin),
    destination,
    destination === null ? null : naming.country(destination),
    place,
    years[0] ?? null,
    years.at(-1) ?? null,
    years.length,
    figure.month ?? null,
    ...amountCells(figure.amount),
    figure.quality,
    unique(figure.sources.map((id) => naming.publisher(id))).join('; '),
    licencesOf(figure.sources, catalogue),
    figure.sources.join('; '),
    row?.page ?? catalogue.sources.find(({ id }) => id === source)?.page ?? null,
  ];
}

function deathRows({ deaths }: Result, catalogue: Catalogue, naming: Naming): readonly (readonly CsvCell[])[] {
  const [first] = deaths.incidents;
  if (deaths.total === null || first === undefined) return [];
  const series = catalogue.series.find(({ id }) => id === deathsSeriesId);
  if (series === undefined) return [];
  const { years } = deaths;
  return [
    [
      series.id,
      naming.series(series.id),
      series.category,
      series.stage,
      series.measure,
      series.unit,
      null,
      null,
      null,
      null,
      null,
      years[0] ?? null,
      years.at(-1) ?? null,
      years.length,
      deaths.month ?? null,
      ...amountCells({ kind: 'at-least', value: deaths.total }),
      'reported',
      naming.publisher(first.source),
      licencesOf([first.source], catalogue),
      first.source,
      catalogue.sources.find(({ id }) => id === first.source)?.page ?? null,
    ],
  ];
}

function licencesOf(sources: readonly string[], catalogue: Catalogue): string {
  return unique(catalogue.sources.filter(({ id }) => sources.includes(id)).map(({ licence }) => licence)).join('; ');
}

/** Value, low, high, whether it is a minimum, and the gap. */
function amountCells(amount: Amount): readonly CsvCell[] {
  if (amount.kind === 'gap') return [null, null, null, null, amount.gap];
  if (amount.kind === 'range') return [null, amount.low, amount.high, 'no', null];
  return [amount.value, null, null, amount.kind === 'at-least' ? 'yes' : 'no', null];
}
