import { invalid, valid, type Parsed } from './parse-result.ts';

/** A whole number in plain digits, from `min` to `max`. */
export function parseWhole(text: string, min: number, max: number): Parsed<number> {
  if (!/^\d{1,9}$/.test(text)) return invalid(text, 'not-a-number');
  const value = Number(text);
  return value >= min && value <= max ? valid(value) : invalid(text, 'out-of-range');
}
