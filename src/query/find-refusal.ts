import type { Series, SeriesId } from '#domain/series.ts';
import type { Figure, Refusal, RefusalCode } from './result.ts';

type Dimension = NonNullable<Refusal['dimension']>;
type SeriesById = ReadonlyMap<SeriesId, Series>;

/** The dimensions on which two figures of one measure can be told apart, beside the year. */
export const placeDimensions = ['origin', 'destination', 'place'] as const;

/**
 * Why two figures may not be added, or null where they may. Two figures may be added only when they count
 * different people by one definition: one series, or two of one sum group, told apart by a dimension over
 * which the series says it may be added, and, for a stock, in one year.
 */
export function findRefusal(first: Figure, second: Figure, series: SeriesById): Refusal | null {
  const reason =
    refuseWhatIsCounted(first, second) ??
    (first.series === second.series ? refuseSameSeries(first, second) : refuseSeries(first, second, series)) ??
    refuseYears(first, second, series) ??
    refuseDimensions(first, second, series);
  if (reason === null) return null;
  return { code: reason.code, first: toParty(first), second: toParty(second), dimension: reason.dimension ?? null };
}

/** Whether figures of these two different series count different people by one definition, wherever and whenever they do. */
export function canAddSeries(first: Figure, second: Figure, series: SeriesById): boolean {
  return first.measure === second.measure && first.unit === second.unit && refuseSeries(first, second, series) === null;
}

/** What a refusal says of a figure. */
export function toParty(figure: Figure): Refusal['first'] {
  return { id: figure.id, series: figure.series, measure: figure.measure, category: figure.category };
}

interface Reason {
  readonly code: RefusalCode;
  readonly dimension?: Dimension;
}

function refuseWhatIsCounted(first: Figure, second: Figure): Reason | null {
  if (first.measure !== second.measure) return { code: 'different-measure' };
  if (first.unit !== second.unit) return { code: 'different-unit' };
  if (first === second || first.observations.some((row) => second.observations.includes(row))) return { code: 'same-rows' };
  return null;
}

function refuseSameSeries(first: Figure, second: Figure): Reason | null {
  const areApart = placeDimensions.some((dimension) => differ(first[dimension], second[dimension]));
  if (areApart) return null;
  // One has a null where the other has a value, or both have: they are, or may be, the same people.
  if (first.id !== second.id) return { code: 'total-and-part' };
  const shareYear = first.years.some((year) => second.years.includes(year));
  return shareYear ? { code: 'same-thing-two-sources' } : null;
}

function refuseSeries(first: Figure, second: Figure, series: SeriesById): Reason | null {
  const firstSeries = series.get(first.series);
  const secondSeries = series.get(second.series);
  if (firstSeries === undefined || secondSeries === undefined) return { code: 'different-series' };
  if (isPartOf(firstSeries, secondSeries, series) || isPartOf(secondSeries, firstSeries, series))
    return { code: 'total-and-part' };
  const isSameStage = first.stage === second.stage;
  if (isSameStage && firstSeries.sumGroup !== null && firstSeries.sumGroup === secondSeries.sumGroup) return null;
  if (first.category !== second.category) return { code: 'overlapping-categories' };
  // One person is counted at the crossing, again on landing, and again on going home.
  if (first.measure !== 'stock' && (!isSameStage || differ(first.place, second.place))) return { code: 'points-on-one-route' };
  return { code: isSameStage ? 'same-thing-two-sources' : 'different-series' };
}

function isPartOf(part: Series, whole: Series, series: SeriesById): boolean {
  const visited = new Set<SeriesId>();
  let parent = part.partOf;
  while (parent !== null && !visited.has(parent)) {
    if (parent === whole.id) return true;
    visited.add(parent);
    parent = series.get(parent)?.partOf ?? null;
  }
  return false;
}

function refuseYears(first: Figure, second: Figure, series: SeriesById): Reason | null {
  const [shorter, longer] = first.years.length < second.years.length ? [first.years, second.years] : [second.years, first.years];
  // A gap rests on no year.
  if (shorter.length === 0) return null;
  if (longer.every((year) => shorter.includes(year))) return null;
  if (first.measure === 'stock') return { code: 'stock-over-time', dimension: 'year' };
  return canAddOver('year', first, second, series) ? null : { code: 'not-addable-dimension', dimension: 'year' };
}

function refuseDimensions(first: Figure, second: Figure, series: SeriesById): Reason | null {
  for (const dimension of placeDimensions) {
    if (!differ(first[dimension], second[dimension]) || canAddOver(dimension, first, second, series)) continue;
    const isRoute = dimension === 'place' && first.measure !== 'stock';
    return { code: isRoute ? 'points-on-one-route' : 'not-addable-dimension', dimension };
  }
  return null;
}

function canAddOver(dimension: Dimension, first: Figure, second: Figure, series: SeriesById): boolean {
  return [first, second].every((figure) => series.get(figure.series)?.addableOver.includes(dimension) ?? false);
}

function differ(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && first !== second;
}
