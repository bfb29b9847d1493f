import { describe, expect, it } from 'vitest';
import { measureSign, shortAmount } from './short-amount.ts';

describe('shortAmount', () => {
  it('rounds to three figures, and keeps floors and ranges', () => {
    const english = { locale: 'en' };
    expect(shortAmount({ kind: 'exact', value: 10_930_159 }, english)).toBe('10.9M');
    expect(shortAmount({ kind: 'exact', value: 0 }, english)).toBe('0');
    expect(shortAmount({ kind: 'at-least', value: 558 }, english)).toBe('≥\u00A0558');
    expect(shortAmount({ kind: 'range', low: 17_000, high: 20_000 }, english)).toBe('17K–20K');
  });
});

describe('measureSign', () => {
  it('tells measures apart, and points where the language reads', () => {
    const signs = (['stock', 'flow', 'events', 'deaths'] as const).map((measure) => measureSign(measure, { direction: 'ltr' }));
    expect(new Set(signs).size).toBe(4);
    expect(measureSign('flow', { direction: 'rtl' })).toBe('←');
  });
});
