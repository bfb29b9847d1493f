import type { Series } from '#domain/series.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Amount } from '#query/result.ts';
import { sayGap } from './gap-words.ts';

/** "107,532", "at least 701", "17,000–20,000", or the gap in words: every digit that was published. */
export function sayAmount(amount: Amount, translator: Translator): string {
  if (amount.kind === 'gap') return sayGap(amount.gap, translator);
  if (amount.kind === 'range') return sayRange(amount.low, amount.high, translator);
  const written = translator.count(amount.value);
  return amount.kind === 'exact' ? written : translator.text('amount.at-least', { amount: written });
}

/** "107,532 persons", "at least 701 dead and missing", "17,000–20,000 persons", or the gap in words. */
export function sayAmountWithUnit(amount: Amount, unit: Series['unit'], translator: Translator): string {
  if (amount.kind === 'gap') return sayGap(amount.gap, translator);
  if (amount.kind === 'range') {
    return translator.text(`unit.${unit}-range`, { range: sayRange(amount.low, amount.high, translator) });
  }
  const counted = translator.text(`unit.${unit}`, { count: amount.value });
  return amount.kind === 'exact' ? counted : translator.text('amount.at-least', { amount: counted });
}

function sayRange(low: number, high: number, translator: Translator): string {
  return translator.text('amount.range', { low: translator.count(low), high: translator.count(high) });
}
