import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import type { Amount } from '#query/result.ts';
import { sayAmount, sayAmountWithUnit } from './amount-words.ts';

const english = createTranslator('en', en);
const french = createTranslator('fr', fr);
const arabic = createTranslator('ar', ar);

const exact: Amount = { kind: 'exact', value: 107532 };
const atLeast: Amount = { kind: 'at-least', value: 701 };
const range: Amount = { kind: 'range', low: 17000, high: 20000 };
const zero: Amount = { kind: 'exact', value: 0 };
const suppressed: Amount = { kind: 'gap', gap: 'suppressed' };

describe('sayAmount', () => {
  it('writes every digit of what was published', () => {
    expect([exact, atLeast, range, zero].map((amount) => sayAmount(amount, english))).toEqual([
      '107,532',
      'at least 701',
      '17,000–20,000',
      '0',
    ]);
  });

  it('says a gap in words, never as a number', () => {
    expect(sayAmount(suppressed, english)).toBe('Withheld by the publisher');
    expect(sayAmount({ kind: 'gap', gap: 'not-published' }, french)).toBe('Aucun chiffre publié');
    expect(sayAmount({ kind: 'gap', gap: 'not-monitored' }, arabic)).toBe('لا رصد');
  });

  it('uses the digits of Arabic', () => {
    expect(sayAmount(range, arabic)).toBe('١٧٬٠٠٠–٢٠٬٠٠٠');
    expect(sayAmount(atLeast, arabic)).toBe('٧٠١ على الأقل');
  });
});

describe('sayAmountWithUnit', () => {
  it('declines the unit by the number', () => {
    expect(sayAmountWithUnit({ kind: 'exact', value: 1 }, 'persons', english)).toBe('1 person');
    expect(sayAmountWithUnit(exact, 'persons', english)).toBe('107,532 persons');
    expect(sayAmountWithUnit({ kind: 'exact', value: 2 }, 'movements', arabic)).toBe('تحركان');
  });

  it('keeps "at least" and ranges', () => {
    expect(sayAmountWithUnit(atLeast, 'deaths', english)).toBe('at least 701 dead and missing');
    expect(sayAmountWithUnit(atLeast, 'deaths', french)).toBe('au moins 701 morts et disparus');
    expect(sayAmountWithUnit(range, 'persons', english)).toBe('17,000–20,000 persons');
  });

  it('gives a gap no unit', () => {
    expect(sayAmountWithUnit(suppressed, 'persons', english)).toBe('Withheld by the publisher');
  });
});
