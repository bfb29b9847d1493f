import { middleOf } from '#query/amount.ts';
import type { Comparison, ComparisonEntry } from '#query/comparison.ts';
import type { Alternative, Amount, Figure } from '#query/result.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import type { Series } from '#domain/series.ts';
import type { Translator } from '#i18n/translator.ts';
import { sayAmount, sayAmountWithUnit } from './amount-words.ts';
import { labelFigure, saySourceLine } from './figure-words.ts';
import type { Naming } from './names.ts';
import { labelPart } from './part-words.ts';

/** One number of a comparison in words, with what stands under it. */
export interface ComparisonLine {
  readonly id: string;
  readonly label: string;
  /** Who says it, of when, how firm; empty where the line above says so. */
  readonly source: string;
  readonly amount: string;
  /** Of the comparison's largest number, for a bar; null where it counts in another unit. */
  readonly share: number | null;
  /** What the number's evidence is, where it has one of its own. */
  readonly figure: Figure | null;
  /** What was added to make it, who is among them, and what other sources say of the same. */
  readonly lines: readonly ComparisonLine[];
}

/** Which people a comparison is about: "People from Somalia in Yemen, 2024"; of one series, what the series counts. */
export function sayComparedPeople(comparison: Comparison, naming: Naming, translator: Translator): string {
  const figure = comparison.entries[0]?.figures[0];
  if (figure === undefined) return '';
  const { topic, entries } = comparison;
  const years = uniqueAscending(entries.flatMap((entry) => entry.years));
  return labelFigure({ ...figure, years, ...(topic === null ? {} : anyone) }, naming, translator);
}

/** What must be said of the year compared, where it is not simply one of those asked for; otherwise empty. */
export function sayComparedTime({ timing, year }: Comparison, translator: Translator): string {
  if (timing === 'inside') return '';
  return translator.text(`comparison.${timing}`, { year: translator.year(year) });
}

/** Whom the definitions disagree about is whom they share: people, wherever along the coast they were counted. */
const anyone = { category: 'mixed', place: null } as const;

/** The numbers of a comparison, largest first, each with its bar's share of the largest. */
export function toComparisonLines(comparison: Comparison, naming: Naming, translator: Translator): readonly ComparisonLine[] {
  const most = Math.max(...comparison.entries.filter(({ unit }) => unit === comparison.unit).map(findLargest), 1);
  const words: Words = { naming, translator, most, unit: comparison.unit };
  return comparison.entries.map((entry) => toLine(entry, words));
}

interface Words {
  readonly naming: Naming;
  readonly translator: Translator;
  readonly most: number;
  readonly unit: Series['unit'];
}

function toLine(entry: ComparisonEntry, words: Words): ComparisonLine {
  const { naming, translator } = words;
  const figures = entry.figures.toSorted((one, other) => (other.drawn ?? 0) - (one.drawn ?? 0));
  const [first, ...others] = figures;
  const isSum = others.length > 0;
  const series = unique(figures.map((figure) => figure.series));
  const added = isSum ? figures : [];
  return {
    id: entry.id,
    label: series.map((id) => naming.series(id)).join(' + '),
    source: saySourceLine(entry, naming, translator),
    amount: sayNumber(entry.amount, entry.unit, words),
    share: toShare(entry.amount, entry.unit, words),
    figure: isSum ? null : (first ?? null),
    lines: [
      ...added.map((figure) =>
        toInnerLine(figure, series.length === 1 ? labelAdded(figure, words) : naming.series(figure.series), words),
      ),
      ...entry.parts.map((figure) => toPartLine(figure, first, words)),
      ...entry.alternatives.map((alternative, position) => toOtherSource(alternative, entry, position, words)),
    ],
  };
}

function toInnerLine(figure: Figure, label: string, words: Words): ComparisonLine {
  const amount = sayNumber(figure.amount, figure.unit, words);
  return { id: figure.id, label, source: '', amount, share: toShare(figure.amount, figure.unit, words), figure, lines: [] };
}

/** Another publisher's part says who made it: what the atlas derives must not look as if a census had counted it. */
function toPartLine(part: Figure, whole: Figure | undefined, words: Words): ComparisonLine {
  const { naming, translator } = words;
  const isOfOthers = part.sources.some((source) => whole?.sources.includes(source) !== true);
  const line = toInnerLine(part, labelPart(part, whole, naming, translator), words);
  return isOfOthers ? { ...line, source: saySourceLine(part, naming, translator) } : line;
}

function toOtherSource(alternative: Alternative, { unit, id }: ComparisonEntry, position: number, words: Words): ComparisonLine {
  const { naming, translator } = words;
  return {
    id: `${id} ${position}`,
    label: translator.text('figure.another-source'),
    source: saySourceLine(
      { sources: [alternative.source], years: [alternative.year], quality: alternative.quality },
      naming,
      translator,
    ),
    amount: sayNumber(alternative.amount, unit, words),
    share: toShare(alternative.amount, unit, words),
    figure: null,
    lines: [],
  };
}

/** Figures of one series are told apart by the coast they were counted on. */
function labelAdded(figure: Figure, { naming, translator }: Words): string {
  return figure.place === null ? labelFigure(figure, naming, translator) : naming.place(figure.place);
}

/** The unit is said where it is not the comparison's own. */
function sayNumber(amount: Amount, unit: Series['unit'], words: Words): string {
  return unit === words.unit ? sayAmount(amount, words.translator) : sayAmountWithUnit(amount, unit, words.translator);
}

function toShare(amount: Amount, unit: Series['unit'], words: Words): number | null {
  const middle = middleOf(amount);
  return middle === null || unit !== words.unit ? null : Math.min(middle / words.most, 1);
}

function findLargest({ amount, alternatives }: ComparisonEntry): number {
  return Math.max(...[amount, ...alternatives.map((each) => each.amount)].map((each) => middleOf(each) ?? 0));
}
