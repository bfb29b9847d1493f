import type { YearRange } from '#domain/period.ts';
import { invalid, valid, type Parsed } from './parse-result.ts';

/** The years an address may name; the data decide what is in them. */
const addressYears: YearRange = { from: 1900, to: 2100 };

/** `2012` or `2006-2012`. A range out of order is refused, not turned: the link is broken, and the reader is told. */
export function parseYearRange(text: string): Parsed<YearRange> {
  const match = /^(\d{4})(?:[-\u2013](\d{4}))?$/.exec(text.trim());
  if (match === null) return invalid(text, 'not-a-number');
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return isAddressRange({ from, to }) ? valid({ from, to }) : invalid(text, 'out-of-range');
}

/** `year=2012` for one year, `years=2006-2012` for several. */
export function formatYearRange({ from, to }: YearRange): readonly [name: string, value: string] {
  return from === to ? ['year', String(from)] : ['years', `${from}-${to}`];
}

/** Whole years in order, within what an address may name. */
export function isAddressRange({ from, to }: YearRange): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && addressYears.from <= from && from <= to && to <= addressYears.to;
}
