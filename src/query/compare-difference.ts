import type { Dataset } from '#domain/dataset.ts';
import { unique } from '#lib/unique.ts';
import type { ComparedNumber } from './compare-number.ts';
import { findPartialYears } from './find-partial-years.ts';
import type { Amount } from './result.ts';
import type { BarNote } from './time-bars.ts';

/** Why no difference is given. */
export type NoDifferenceReason =
  /** One side or both has no such number in its years. */
  | 'no-number'
  /** The two count different things. */
  | 'other-measure'
  | 'other-unit'
  | 'other-series'
  | 'other-publisher'
  /** One of the two covers a part of a year. */
  | 'partial'
  /** They add up different numbers of years. */
  | 'other-length'
  /** The method changed between the two. */
  | 'break'
  /** One is a minimum: which is the larger cannot be known. */
  | 'cannot-tell';

/** What the second number is more (or, negative, less) than the first, as far as the two allow it to be said. */
export type Difference =
  | { readonly kind: 'exact'; readonly value: number; readonly share: number | null }
  /** Of two minimums: one of what was counted. */
  | { readonly kind: 'minimums'; readonly value: number; readonly share: number | null }
  /** At least so many more, or fewer: one of the two is a minimum. */
  | { readonly kind: 'at-least'; readonly value: number; readonly share: number | null }
  /** Between the two, since one or both is a range. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'none'; readonly reason: NoDifferenceReason; readonly breaks: readonly BarNote[] };

/** Like with like or not at all: the same series by the same publishers and method, over as many whole years. */
export function findDifference(
  first: ComparedNumber | null,
  second: ComparedNumber | null,
  datasets: readonly Pick<Dataset, 'catalogue' | 'observations'>[],
): Difference {
  if (first === null || second === null) return none('no-number');
  const unlike = findUnlikeness(first, second, datasets);
  if (unlike !== null) return none(unlike);
  const breaks = findBreaks(first, second, datasets);
  return breaks.length > 0 ? none('break', breaks) : subtract(first.amount, second.amount);
}

function findUnlikeness(
  first: ComparedNumber,
  second: ComparedNumber,
  datasets: readonly Pick<Dataset, 'catalogue'>[],
): NoDifferenceReason | null {
  if (first.measure !== second.measure) return 'other-measure';
  if (first.unit !== second.unit) return 'other-unit';
  if (first.series.toSorted().join(' ') !== second.series.toSorted().join(' ')) return 'other-series';
  if (first.amount.kind === 'gap' || second.amount.kind === 'gap') return 'no-number';
  if (first.isPartial || second.isPartial) return 'partial';
  if (first.years.length !== second.years.length) return 'other-length';
  return publishersOf(first, datasets) === publishersOf(second, datasets) ? null : 'other-publisher';
}

/** Changes of method of their series between the earliest and the latest of the years; of the same years there is none to speak of. */
function findBreaks(
  first: ComparedNumber,
  second: ComparedNumber,
  datasets: readonly Pick<Dataset, 'catalogue' | 'observations'>[],
): readonly BarNote[] {
  if (first.years.join() === second.years.join()) return [];
  const years = [...first.years, ...second.years];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const series = datasets.flatMap(({ catalogue }) => catalogue.series).filter(({ id }) => first.series.includes(id));
  const own = series.filter(({ id }, index) => series.findIndex((each) => each.id === id) === index);
  // What a note says of a year that is not whole is no change of method.
  const partial = new Set(
    datasets.flatMap(({ observations }) => findPartialYears(observations, own)).map((each) => `${each.series} ${each.year}`),
  );
  return own
    .flatMap(({ id, breaks }) => breaks.map((each) => ({ series: id, ...each })))
    .filter(({ series: of, year }) => year > from && year <= to && !partial.has(`${of} ${year}`))
    .toSorted((one, other) => one.year - other.year);
}

function publishersOf(number: ComparedNumber, datasets: readonly Pick<Dataset, 'catalogue'>[]): string {
  const sources = datasets.flatMap(({ catalogue }) => catalogue.sources);
  return unique(number.sources.map((id) => sources.find((source) => source.id === id)?.publisher ?? id))
    .toSorted()
    .join('\n');
}

/** Second less first, as intervals: a minimum reaches as far up as anything. */
function subtract(first: Amount, second: Amount): Difference {
  if (first.kind === 'gap' || second.kind === 'gap') return none('no-number');
  const [before, after] = [endsOf(first), endsOf(second)];
  if (before.high === Infinity && after.high === Infinity) {
    const value = after.low - before.low;
    return { kind: 'minimums', value, share: shareOf(value, before.low) };
  }
  const [low, high] = [after.low - before.high, after.high - before.low];
  if (high === Infinity) {
    return low > 0 ? { kind: 'at-least', value: low, share: shareOf(low, before.high) } : none('cannot-tell');
  }
  if (low === -Infinity) {
    return high < 0 ? { kind: 'at-least', value: high, share: shareOf(high, before.low) } : none('cannot-tell');
  }
  return low === high ? { kind: 'exact', value: low, share: shareOf(low, before.low) } : { kind: 'range', low, high };
}

function endsOf(amount: Exclude<Amount, { kind: 'gap' }>): { readonly low: number; readonly high: number } {
  if (amount.kind === 'range') return { low: amount.low, high: amount.high };
  return { low: amount.value, high: amount.kind === 'exact' ? amount.value : Infinity };
}

/** Null of zero, of which there is no share. */
function shareOf(value: number, of: number): number | null {
  return of === 0 ? null : value / of;
}

function none(reason: NoDifferenceReason, breaks: readonly BarNote[] = []): Difference {
  return { kind: 'none', reason, breaks };
}
