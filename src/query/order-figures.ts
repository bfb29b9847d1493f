import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { compareText } from '#lib/compare-text.ts';
import type { Figure } from './result.ts';

/** Figures by stage as lived, then category, then the biggest drawn first and gaps last, then id. */
export function orderFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.toSorted(
    (first, second) =>
      compareStageAndCategory(first, second) || compareDrawn(first.drawn, second.drawn) || compareText(first.id, second.id),
  );
}

/** By stage as lived, then by category in the order of the vocabulary. */
export function compareStageAndCategory(
  first: Pick<Figure, 'stage' | 'category'>,
  second: Pick<Figure, 'stage' | 'category'>,
): number {
  return (
    stages.indexOf(first.stage) - stages.indexOf(second.stage) ||
    categories.indexOf(first.category) - categories.indexOf(second.category)
  );
}

function compareDrawn(first: number | null, second: number | null): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return second - first;
}
