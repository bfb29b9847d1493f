import type { GapKind } from '#domain/gap.ts';
import type { Observation } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import type { Amount } from './result.ts';

/**
 * The number of one published row, or its gap. A value wins over a range printed beside it; a series that is
 * a floor by its nature gives `at-least`; a row with only an upper end ranges from zero, as a count must.
 */
export function toAmount(row: Observation, series: Series): Amount {
  if (row.value !== null) return { kind: series.isMinimum ? 'at-least' : 'exact', value: row.value };
  if (row.low !== null && row.high !== null) return { kind: 'range', low: row.low, high: row.high };
  if (row.low !== null) return { kind: 'at-least', value: row.low };
  if (row.high !== null) return { kind: 'range', low: 0, high: row.high };
  return { kind: 'gap', gap: row.gap ?? 'not-published' };
}

/** True for every amount but a gap; a printed zero is a number. */
export function hasNumber(amount: Amount): boolean {
  return amount.kind !== 'gap';
}

/** Over years the answer names the years it rests on, so only a number that exists and is hidden makes a floor of it. */
const hidesOverYears: ReadonlySet<GapKind> = new Set(['suppressed']);
/** Over people told apart nothing else says that somebody is missing: every gap but one that does not apply does. */
const hidesOverPeople: ReadonlySet<GapKind> = new Set(['suppressed', 'not-published', 'not-monitored']);

/**
 * Adds the amounts of one thing over its years, as intervals. A suppressed number is some unknown number of people,
 * so it turns the sum into a floor; the other gaps add nothing. Of no number at all the last gap is returned, never a zero.
 */
export function addAmounts(amounts: readonly Amount[]): Amount {
  return addIntervals(amounts, hidesOverYears);
}

/**
 * Adds the amounts of different people. One of them that is not known makes the sum a floor: to call it exact
 * would be to count the gap as zero.
 */
export function addPeople(amounts: readonly Amount[]): Amount {
  return addIntervals(amounts, hidesOverPeople);
}

function addIntervals(amounts: readonly Amount[], hides: ReadonlySet<GapKind>): Amount {
  let low = 0;
  let high = 0;
  let numbers = 0;
  let lastGap: Amount = { kind: 'gap', gap: 'not-published' };
  for (const amount of amounts) {
    if (amount.kind === 'gap') {
      lastGap = amount;
      if (hides.has(amount.gap)) high = Infinity;
      continue;
    }
    numbers += 1;
    low += amount.kind === 'range' ? amount.low : amount.value;
    high += highEnd(amount);
  }
  if (numbers === 0) return lastGap;
  if (high === Infinity) return { kind: 'at-least', value: low };
  return low === high ? { kind: 'exact', value: low } : { kind: 'range', low, high };
}

/** One number to draw by: the value, the floor, or the middle of a range; null for a gap. */
export function middleOf(amount: Amount): number | null {
  if (amount.kind === 'gap') return null;
  return amount.kind === 'range' ? (amount.low + amount.high) / 2 : amount.value;
}

function highEnd(amount: Exclude<Amount, { kind: 'gap' }>): number {
  if (amount.kind === 'range') return amount.high;
  return amount.kind === 'exact' ? amount.value : Infinity;
}
