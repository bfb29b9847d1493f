import type { Dataset } from '#domain/dataset.ts';
import { groupBy } from '#lib/group-by.ts';
import { middleOf } from './amount.ts';
import { compareDefinitions } from './compare-definitions.ts';
import type { Comparison, ComparisonEntry } from './comparison.ts';
import { type DatasetIndex, type FigureRows, figureId, indexDataset } from './dataset-index.ts';
import type { Query } from './query.ts';
import type { Figure } from './result.ts';
import { passesCountries } from './select-rows.ts';

/**
 * Every pair of countries of which several definitions or sources speak: those of the years asked for first, each with the
 * largest difference first. Origins, destinations and years are the query's; categories and stages are not asked, for they must not hide that sources differ.
 * Which year is compared, `compareDefinitions` says.
 */
export function findComparisons(dataset: Dataset, query: Query): readonly Comparison[] {
  const index = indexDataset(dataset);
  const rows = index.figureRows.filter((each) => passesCountries(query, each));
  return [...groupBy(rows, subjectOf)]
    .flatMap(([id, about]) => compare(id, about, query.years, index) ?? [])
    .toSorted(
      (first, second) =>
        Number(second.timing === 'inside') - Number(first.timing === 'inside') || second.difference - first.difference,
    );
}

/** What else is said of what a figure is about, in the figure's own years where there is anything. */
export function findComparisonOf(dataset: Dataset, figure: Figure): Comparison | null {
  const index = indexDataset(dataset);
  const own = index.figureRows.find(({ id }) => id === figure.id);
  const [from] = figure.years;
  const to = figure.years.at(-1);
  if (own === undefined || from === undefined || to === undefined) return null;
  const id = subjectOf(own);
  const about = index.figureRows.filter((rows) => subjectOf(rows) === id);
  return compare(id, about, { from, to }, index);
}

/** What rows speak of: a topic between two countries, whatever the place; without a topic only the series' own thing. */
function subjectOf(rows: FigureRows): string {
  const { topic } = rows.series;
  return topic === null ? rows.id : figureId({ series: topic, origin: rows.origin, destination: rows.destination, place: null });
}

/** A part that speaks of the same topic belongs to its whole; series of one sum group are one definition. */
function definitionOf({ series }: FigureRows, index: DatasetIndex): string {
  let root = series;
  const visited = new Set([root.id]);
  for (;;) {
    const whole = root.partOf === null ? undefined : index.series.get(root.partOf);
    if (whole === undefined || visited.has(whole.id) || whole.topic !== series.topic) break;
    visited.add(whole.id);
    root = whole;
  }
  return root.sumGroup === null ? `series:${root.id}` : `group:${root.sumGroup}`;
}

function compare(id: string, about: readonly FigureRows[], range: Query['years'], index: DatasetIndex): Comparison | null {
  const [first] = about;
  const definitions = groupBy(about, (rows) => definitionOf(rows, index));
  const compared = compareDefinitions(definitions, range, index);
  if (first === undefined || compared === null) return null;
  const entries = compared.entries.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const unit = entries.some((entry) => entry.unit === 'persons') ? 'persons' : first.series.unit;
  return {
    id,
    topic: first.series.topic,
    origin: first.origin,
    destination: first.destination,
    year: compared.year,
    timing: compared.timing,
    entries,
    unit,
    difference: differenceOf(entries.filter((entry) => entry.unit === unit)),
  };
}

function differenceOf(entries: readonly ComparisonEntry[]): number {
  const numbers = entries
    .flatMap((entry) => [entry.amount, ...entry.alternatives.map(({ amount }) => amount)])
    .flatMap((amount) => middleOf(amount) ?? []);
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers);
}

function sizeOf({ amount }: ComparisonEntry): number {
  return middleOf(amount) ?? 0;
}
