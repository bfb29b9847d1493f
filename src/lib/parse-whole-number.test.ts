import { describe, expect, it } from 'vitest';
import { parseWholeNumber } from './parse-whole-number.ts';

describe('parseWholeNumber', () => {
  it('reads Latin digits and ignores space around them', () => {
    expect(parseWholeNumber(' 2012 ')).toBe(2012);
  });

  it('reads Arabic-Indic and Persian digits', () => {
    // U+0660 to U+0669 and U+06F0 to U+06F9 stand for 0 to 9 in order.
    expect(parseWholeNumber('٢٠١٢')).toBe(2012);
    expect(parseWholeNumber('۲۰۱۹')).toBe(2019);
  });

  it('refuses what is not a whole number', () => {
    for (const text of ['', 'x', '20.5', '-3', '1e3', '12345678901']) expect(parseWholeNumber(text)).toBeNull();
  });
});
