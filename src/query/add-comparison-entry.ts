import { groupBy } from '#lib/group-by.ts';
import { unique } from '#lib/unique.ts';
import { addFigures } from './add-figures.ts';
import { hasNumber } from './amount.ts';
import type { ComparisonEntry } from './comparison.ts';
import type { DatasetIndex, FigureRows } from './dataset-index.ts';
import { dropParts } from './drop-parts.ts';
import type { Alternative, Amount, Figure } from './result.ts';
import { toFigure } from './to-figure.ts';

/**
 * What one definition says in a year, or null where it has no number or the guard refuses to make one: points on one
 * route give none. A series that is part of another stands in for it only where that one has no number.
 */
export function addComparisonEntry(
  id: string,
  rows: readonly FigureRows[],
  year: number,
  index: DatasetIndex,
): ComparisonEntry | null {
  const figures = rows.flatMap((each) => toFigure(each, { from: year, to: year }) ?? []);
  const [parts, wholes] = [figures.filter((one) => isPart(one, id, index)), figures.filter((one) => !isPart(one, id, index))];
  const speaksItself = wholes.some((figure) => hasNumber(figure.amount));
  const speaking = [...groupBy(speaksItself ? wholes : parts, (figure) => figure.series).values()].flatMap(dropParts);
  const addition = addFigures(speaking, [...index.series.values()]);
  const [first] = addition.kind === 'sum' ? addition.figures : [];
  if (addition.kind === 'refused' || first === undefined) return null;
  const isOne = addition.figures.length === 1;
  return {
    id,
    series: unique(addition.figures.map((figure) => figure.series)),
    unit: first.unit,
    amount: addition.amount,
    quality: addition.quality,
    sources: unique(addition.figures.flatMap((figure) => figure.sources)),
    years: addition.years,
    figures: addition.figures,
    parts: speaksItself ? parts.filter((part) => hasNumber(part.amount)) : [],
    alternatives: isOne ? keepDiffering(first.alternatives, first.amount) : [],
  };
}

/** True for a figure of another series than those the definition is named after. */
function isPart(figure: Figure, definition: string, index: DatasetIndex): boolean {
  const group = index.series.get(figure.series)?.sumGroup ?? null;
  return definition !== `series:${figure.series}` && (group === null || definition !== `group:${group}`);
}

/** A source that says the same number does not differ, and a number that differs is said once. */
function keepDiffering(alternatives: readonly Alternative[], amount: Amount): readonly Alternative[] {
  const said = new Set([JSON.stringify(amount)]);
  return alternatives.filter((alternative) => {
    const isNew = !said.has(JSON.stringify(alternative.amount));
    said.add(JSON.stringify(alternative.amount));
    return isNew;
  });
}
