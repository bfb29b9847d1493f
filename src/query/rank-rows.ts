import type { Observation } from '#domain/observation.ts';
import { qualities } from '#domain/quality.ts';

/**
 * Rows that state the same thing for the same year, best first: a number before a gap, the firmer quality, a
 * value before a range, the least rounded value, then the order of the table. The first is the figure's, the
 * others are its alternatives; they are never added.
 */
export function rankRows(rows: readonly Observation[]): readonly Observation[] {
  // Sorting is stable, so the order of the table decides the ties.
  return rows.length < 2 ? rows : rows.toSorted(compareRows);
}

/** True where the row carries a value or a published range. */
export function rowHasNumber(row: Observation): boolean {
  return row.value !== null || row.low !== null || row.high !== null;
}

function compareRows(first: Observation, second: Observation): number {
  return (
    Number(rowHasNumber(second)) - Number(rowHasNumber(first)) ||
    qualities.indexOf(first.quality) - qualities.indexOf(second.quality) ||
    countTrailingZeros(first.value) - countTrailingZeros(second.value)
  );
}

/** How rounded a value looks: 84,376 has none, 80,000 has four; more than any value for a range or a gap. */
function countTrailingZeros(value: number | null): number {
  if (value === null) return Number.MAX_SAFE_INTEGER;
  const digits = String(value);
  return digits.length - digits.replace(/0+$/, '').length;
}
