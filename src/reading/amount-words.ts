import type { Series } from '#domain/series.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Amount } from '#query/result.ts';
import { sayGap } from './gap-words.ts';

type WriteNumber = (value: number) => string;

/** "107,532", "at least 701", "17,000–20,000", or the gap in words: every digit that was published. */
export function sayAmount(amount: Amount, translator: Translator): string {
  return say(amount, translator, translator.count);
}

/** As `sayAmount`, at three significant figures, for the map. */
export function sayRoundedAmount(amount: Amount, translator: Translator): string {
  return say(amount, translator, translator.rounded);
}

/** "107,532 persons", "at least 701 dead and missing", "17,000–20,000 persons", or the gap in words. */
export function sayAmountWithUnit(amount: Amount, unit: Series['unit'], translator: Translator): string {
  if (amount.kind === 'gap') return sayGap(amount.gap, translator);
  if (amount.kind === 'range') {
    const range = sayRange(amount.low, amount.high, translator, translator.count);
    return translator.text(`unit.${unit}-range`, { range });
  }
  const counted = translator.text(`unit.${unit}`, { count: amount.value });
  return amount.kind === 'exact' ? counted : translator.text('amount.at-least', { amount: counted });
}

function say(amount: Amount, translator: Translator, write: WriteNumber): string {
  if (amount.kind === 'gap') return sayGap(amount.gap, translator);
  if (amount.kind === 'range') return sayRange(amount.low, amount.high, translator, write);
  const written = write(amount.value);
  return amount.kind === 'exact' ? written : translator.text('amount.at-least', { amount: written });
}

function sayRange(low: number, high: number, translator: Translator, write: WriteNumber): string {
  return translator.text('amount.range', { low: write(low), high: write(high) });
}
