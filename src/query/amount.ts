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

/**
 * Adds amounts as intervals. A suppressed number is some unknown number of people, so it turns the sum into a
 * floor; the other gaps add nothing. When there is no number at all the last gap is returned, never a zero.
 */
export function addAmounts(amounts: readonly Amount[]): Amount {
  let low = 0;
  let high = 0;
  let numbers = 0;
  let lastGap: Amount = { kind: 'gap', gap: 'not-published' };
  for (const amount of amounts) {
    if (amount.kind === 'gap') {
      lastGap = amount;
      if (amount.gap === 'suppressed') high = Infinity;
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
