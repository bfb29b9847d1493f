import { hasNumber } from './amount.ts';
import { placeDimensions } from './find-refusal.ts';
import type { Figure } from './result.ts';

/**
 * Figures of one series without those that are part of another: everyone who landed, not also the Ethiopians
 * among them. Where the whole has no number it is left out instead and its parts stay.
 */
export function dropParts(figures: readonly Figure[]): readonly Figure[] {
  const wholes = figures.filter((figure) => placeDimensions.some((dimension) => figure[dimension] === null));
  const kept = wholes.filter(
    (whole) => hasNumber(whole.amount) || !figures.some((figure) => isPart(figure, whole) && hasNumber(figure.amount)),
  );
  return figures.filter((figure) => {
    if (wholes.includes(figure) && !kept.includes(figure)) return false;
    return !kept.some((whole) => isPart(figure, whole) && hasNumber(whole.amount));
  });
}

function isPart(part: Figure, whole: Figure): boolean {
  if (part.id === whole.id) return false;
  return placeDimensions.every((dimension) => whole[dimension] === null || whole[dimension] === part[dimension]);
}
