import type { Figure, Result } from './result.ts';

/**
 * Figures of other series that speak of the same origin, destination and stage in a year they share, to be shown
 * beside a figure and never added to it by hand: refugees and asylum-seekers beside a census's migrants. Stocks
 * stand beside stocks only; a place narrows the match only where both figures name one or nothing else is named.
 */
export function figuresBeside(result: Result, figure: Figure): readonly Figure[] {
  return result.figures.filter(
    (other) =>
      other.series !== figure.series &&
      other.stage === figure.stage &&
      other.origin === figure.origin &&
      other.destination === figure.destination &&
      isSamePlace(other, figure) &&
      (other.measure === 'stock') === (figure.measure === 'stock') &&
      other.years.some((year) => figure.years.includes(year)),
  );
}

function isSamePlace(first: Figure, second: Figure): boolean {
  if (first.place === second.place) return true;
  const isPair = first.origin !== null && first.destination !== null;
  return isPair && (first.place === null || second.place === null);
}
