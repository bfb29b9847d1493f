import { hasNumber } from './amount.ts';
import { placeDimensions } from './find-refusal.ts';
import type { Figure } from './result.ts';

/**
 * Figures of one series without those that are part of another: everyone who landed, not also the Ethiopians
 * among them. Where the whole has no number it is left out instead and its parts stay.
 */
export function dropParts(figures: readonly Figure[]): readonly Figure[] {
  // Most series fill in the same dimensions throughout and have no wholes; then no pair needs looking at.
  const dimensions = placeDimensions.filter((dimension) => figures.some((figure) => figure[dimension] !== null));
  const wholes = figures.filter((figure) => dimensions.some((dimension) => figure[dimension] === null));
  if (wholes.length === 0) return figures;
  const isReplaced = (whole: Figure): boolean =>
    !hasNumber(whole.amount) && figures.some((figure) => isPart(figure, whole) && hasNumber(figure.amount));
  const isCounted = (part: Figure): boolean => wholes.some((whole) => isPart(part, whole) && hasNumber(whole.amount));
  return figures.filter((figure) => !isCounted(figure) && !isReplaced(figure));
}

function isPart(part: Figure, whole: Figure): boolean {
  if (part.id === whole.id) return false;
  return placeDimensions.every((dimension) => whole[dimension] === null || whole[dimension] === part[dimension]);
}
