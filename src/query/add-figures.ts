import type { AddableDimension, Series, SeriesId } from '#domain/series.ts';
import { compareText } from '#lib/compare-text.ts';
import { groupBy } from '#lib/group-by.ts';
import { uniqueAscending } from '#lib/unique.ts';
import { addPeople, hasNumber } from './amount.ts';
import { canAddSeries, findRefusal, placeDimensions, toParty } from './find-refusal.ts';
import type { Addition, Figure, Refusal } from './result.ts';
import { weakestQuality } from './weakest-quality.ts';

type SeriesById = ReadonlyMap<SeriesId, Series>;

/**
 * The sum guard: adds figures, or says why they may not be added. The sum holds the figures with a number; a
 * gap among them makes it a floor, unless it does not apply, and gaps alone are refused. Neither
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
    amount: addPeople(figures.map((figure) => figure.amount)),
    years: uniqueAscending(added.flatMap((figure) => figure.years)),
    quality: weakestQuality(added.map((figure) => figure.quality)),
    figures: added,
  };
}

/**
 * The common case without looking at every pair: all ids different, and within each series every figure filled in
 * on the same dimensions, so that any two are told apart. False only means that the pairs have to be tried.
 */
function areClearlyApart(figures: readonly Figure[], series: SeriesById): boolean {
  if (new Set(figures.map((figure) => figure.id)).size < figures.length) return false;
  const bySeries = [...groupBy(figures, (figure) => figure.series).values()];
  const firsts = bySeries.flatMap((each) => each.slice(0, 1));
  return (
    bySeries.every((each) => each.every((figure) => isAlike(figure, each[0] ?? figure))) &&
    firsts.every((first, position) => firsts.slice(position + 1).every((second) => canAddSeries(first, second, series))) &&
    placeDimensions.every((dimension) => !varies(figures, dimension) || canAllAddOver(dimension, firsts, series)) &&
    (canAllAddOver('year', firsts, series) || haveOneYear(figures))
  );
}

function isAlike(figure: Figure, first: Figure): boolean {
  return (
    figure.category === first.category &&
    figure.stage === first.stage &&
    figure.measure === first.measure &&
    figure.unit === first.unit &&
    placeDimensions.every((dimension) => (figure[dimension] === null) === (first[dimension] === null))
  );
}

function varies(figures: readonly Figure[], dimension: (typeof placeDimensions)[number]): boolean {
  const [first] = figures;
  return figures.some((figure) => figure[dimension] !== first?.[dimension]);
}

function canAllAddOver(dimension: AddableDimension, firsts: readonly Figure[], series: SeriesById): boolean {
  return firsts.every((first) => {
    const isStockOverTime = dimension === 'year' && first.measure === 'stock';
    return !isStockOverTime && (series.get(first.series)?.addableOver.includes(dimension) ?? false);
  });
}

/** True where all figures that rest on any year rest on the same ones. */
function haveOneYear(figures: readonly Figure[]): boolean {
  return new Set(figures.map((figure) => figure.years.join()).filter((years) => years !== '')).size < 2;
}

/** Pairs are tried in the order of ids, so the reason does not depend on the order given. */
function findFirstRefusal(figures: readonly Figure[], series: SeriesById): Refusal | null {
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
