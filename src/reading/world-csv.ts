import type { WorldIndex } from '#domain/world.ts';
import type { CsvCell } from '#lib/format-csv.ts';
import { formatNotedCsv } from '#lib/format-noted-csv.ts';
import type { Translator } from '#i18n/translator.ts';
import type { WorldFlow, WorldResult } from '#query/world/world-result.ts';
import { codeOfEnd } from './flow-words.ts';
import type { Naming } from './names.ts';
import { readDrawn, sayWorldSelection } from './world-sentences.ts';

/** What a downloaded world view is made from; `address` leads back to the same picture. */
export interface WorldCsvInput {
  /** With every flow, none left out as smaller. */
  readonly result: WorldResult;
  readonly index: Pick<WorldIndex, 'sources'>;
  readonly naming: Naming;
  readonly translator: Translator;
  readonly address: string;
  readonly release: string;
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
  'first_year',
  'last_year',
  'years_with_a_figure',
  'country_pairs',
  'value',
  'low',
  'high',
  'is_minimum',
  'quality',
  'publisher',
  'licence',
  'source',
  'page',
] as const;

/**
 * The flows of a world view as CSV, one row a flow, with codes to join on (`region:<id>` for a group of countries) and names in
 * the viewer's language. Above the table stand, as lines that begin with `#`, what it is of, what it does not hold, the address, the
 * release and each source with its licence.
 */
export function worldToCsv({ result, index, naming, translator, address, release }: WorldCsvInput): string {
  const used = new Set(result.flows.flatMap(({ sources }) => sources));
  const sources = index.sources.filter(({ id }) => used.has(id));
  const notes = [
    `Corridor Atlas: ${sayWorldSelection(result, naming, translator)}`,
    ...readDrawn(result, naming, translator),
    `Address: ${address}`,
    `Data release: ${release}`,
    `Cite as: Corridor Atlas, data release ${release}. ${address} Cite beside it the sources below.`,
    ...sources.map(
      (source) =>
        `Source ${source.id}: ${source.publisher}. ${source.title}${source.date === '' ? '' : `, ${source.date}`}. ${source.page} Licence: ${source.licence}`,
    ),
  ];
  const rows = result.flows.map((flow) => toRow(flow, result, index, naming));
  return formatNotedCsv(notes, [columns, ...rows]);
}

function toRow(
  flow: WorldFlow,
  { series }: WorldResult,
  { sources }: Pick<WorldIndex, 'sources'>,
  naming: Naming,
): readonly CsvCell[] {
  const [origin, destination] = [codeOfEnd(flow.origin), codeOfEnd(flow.destination)];
  const named = sources.filter(({ id }) => flow.sources.includes(id));
  const pages = [...new Set(flow.observations.map(({ page }) => page))];
  return [
    series.id,
    naming.series(series.id),
    series.category,
    series.stage,
    series.measure,
    series.unit,
    origin,
    naming.country(origin),
    destination,
    naming.country(destination),
    flow.years[0] ?? null,
    flow.years.at(-1) ?? null,
    flow.years.length,
    flow.pairs,
    ...amountCells(flow),
    flow.quality,
    named.map(({ publisher }) => publisher).join('; '),
    named.map(({ licence }) => licence).join('; '),
    flow.sources.join('; '),
    (pages.length === 1 ? pages[0] : null) ?? named[0]?.page ?? null,
  ];
}

/** Value, low, high and whether it is a minimum; a flow always has a number. */
function amountCells({ amount }: WorldFlow): readonly CsvCell[] {
  if (amount.kind === 'gap') return [null, null, null, null];
  if (amount.kind === 'range') return [null, amount.low, amount.high, 'no'];
  return [amount.value, null, null, amount.kind === 'at-least' ? 'yes' : 'no'];
}
