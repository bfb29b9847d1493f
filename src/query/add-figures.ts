import type { Series, SeriesId } from '#domain/series.ts';
import { compareText } from '#lib/compare-text.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import { addAmounts, hasNumber } from './amount.ts';
import { findRefusal, placeDimensions, toParty } from './find-refusal.ts';
import type { Addition, Figure, Refusal } from './result.ts';
import { weakestQuality } from './weakest-quality.ts';

/**
 * The sum guard: adds figures, or says why they may not be added. The sum holds the figures with a number; one
 * that is suppressed makes it a floor, the other gaps are simply not in it, and gaps alone are refused. Neither
 * the answer nor the reason depends on the order given. Of no figures the sum is a gap, never a zero.
 */
export function addFigures(figures: readonly Figure[], catalogueSeries: readonly Series[]): Addition {
  const series = new Map(catalogueSeries.map((each) => [each.id, each]));
  const refusal = areClearlyApart(figures, series) ? null : findFirstRefusal(figures, series);
  if (refusal !== null) return { kind: 'refused', refusal };
  const added = figures.filter((figure) => hasNumber(figure.amount));
  const onlyGaps = added.length === 0 ? refuseGaps(figures) : null;
  if (onlyGaps !== null) return { kind: 'refused', refusal: onlyGaps };
  return {
    kind: 'sum',
    amount: addAmounts(figures.map((figure) => figure.amount)),
    years: uniqueAscending(added.flatMap((figure) => figure.years)),
    quality: weakestQuality(added.map((figure) => figure.quality)),
    figures: added,
  };
}

/**
 * The common case in one pass: one series, every figure filled in on the same dimensions, all ids different, so
 * that any two are told apart. False only means that the pairs have to be looked at one by one.
 */
function areClearlyApart(figures: readonly Figure[], series: ReadonlyMap<SeriesId, Series>): boolean {
  const [first] = figures;
  const addableOver = first && series.get(first.series)?.addableOver;
  if (first === undefined || addableOver === undefined) return false;
  if (new Set(figures.map((figure) => figure.id)).size < figures.length) return false;
  const isAlike = figures.every(
    (figure) =>
      figure.series === first.series &&
      figure.measure === first.measure &&
      figure.unit === first.unit &&
      placeDimensions.every((dimension) => (figure[dimension] === null) === (first[dimension] === null)),
  );
  const varying = placeDimensions.filter((dimension) => figures.some((figure) => figure[dimension] !== first[dimension]));
  if (!isAlike || !varying.every((dimension) => addableOver.includes(dimension))) return false;
  const canAddYears = first.measure !== 'stock' && addableOver.includes('year');
  if (canAddYears) return true;
  return unique(figures.flatMap((figure) => (figure.years.length === 0 ? [] : [figure.years.join()]))).length < 2;
}

/** Pairs are tried in the order of ids, so the reason does not depend on the order given. */
function findFirstRefusal(figures: readonly Figure[], series: ReadonlyMap<SeriesId, Series>): Refusal | null {
  const ordered = figures.toSorted(compareFigures);
  for (const [position, first] of ordered.entries()) {
    for (let next = position + 1; next < ordered.length; next += 1) {
      const second = ordered[next];
      const refusal = second && findRefusal(first, second, series);
      if (refusal) return refusal;
    }
  }
  return null;
}

function compareFigures(first: Figure, second: Figure): number {
  return (
    compareText(first.id, second.id) ||
    compareText(first.years.join(), second.years.join()) ||
    compareText(first.sources.join(), second.sources.join())
  );
}

function refuseGaps(figures: readonly Figure[]): Refusal | null {
  const [first, second] = figures.toSorted(compareFigures);
  if (first === undefined) return null;
  return { code: 'gap', first: toParty(first), second: toParty(second ?? first), dimension: null };
}
