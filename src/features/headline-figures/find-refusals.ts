import type { Series } from '#domain/series.ts';
import { findRefusal } from '#query/find-refusal.ts';
import type { Figure, Refusal } from '#query/result.ts';
import type { Headline } from './layout-headlines.ts';

/** Why the numbers of one stage stand beside each other: for each after the first, why it is not added to the first. */
export function findRefusals(headlines: readonly Headline[], series: readonly Series[]): readonly Refusal[] {
  const known = new Map(series.map((one) => [one.id, one]));
  const [first, ...others] = headlines.flatMap((headline) => pickFigure(headline) ?? []);
  if (first === undefined) return [];
  return others.flatMap((other) => findRefusal(first, other, known) ?? []);
}

/** A figure that stands for its headline: the largest, which comes first. */
function pickFigure(headline: Headline): Figure | undefined {
  const figures = [...headline.figures, ...headline.parts.flatMap((part) => part.figures)];
  return figures.find((figure) => figure.amount.kind !== 'gap');
}
