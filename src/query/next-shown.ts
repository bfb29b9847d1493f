import { includesYear, nextYears, type YearRange } from '#domain/period.ts';
import type { YearCount } from './result.ts';
import type { TimeBar } from './time-bars.ts';

/** Where play goes on, and what it passes over because nothing is known of it; null there: nothing is passed over. */
export interface PlayStep<Period> {
  readonly to: Period;
  readonly skipped: { readonly from: number; readonly to: number } | null;
}

/**
 * The same number of years, moved on to the next that hold a figure under the filters. Null at the end, and where only years
 * without a figure would follow.
 */
export function nextShownYears(shown: YearRange, bounds: YearRange, counts: readonly YearCount[]): PlayStep<YearRange> | null {
  const known = new Set(counts.filter(({ figures }) => figures > 0).map(({ year }) => year));
  for (let next = nextYears(shown, bounds); next !== null; next = nextYears(next, bounds)) {
    const years = next;
    if (![...known].some((year) => includesYear(years, year))) continue;
    const passed = { from: shown.to + 1, to: next.to - 1 };
    return { to: next, skipped: passed.from > passed.to ? null : passed };
  }
  return null;
}

/** The first years of a run of as many: where play begins anew. */
export function firstShownYears(shown: YearRange, bounds: YearRange, counts: readonly YearCount[]): YearRange {
  const length = shown.to - shown.from + 1;
  const before = { from: bounds.from - 1, to: bounds.from - 2 + length };
  return nextShownYears(before, bounds, counts)?.to ?? shown;
}

/** The next month of a year with a number; null after the last one. With `shown` null the first. */
export function nextShownMonth(shown: number | null, bars: readonly TimeBar[]): PlayStep<number> | null {
  const next = bars.find(({ at, amount }) => at > (shown ?? 0) && amount.kind !== 'gap');
  if (next === undefined) return null;
  const passed = { from: (shown ?? 0) + 1, to: next.at - 1 };
  return { to: next.at, skipped: passed.from > passed.to ? null : passed };
}
