import type { Translator } from '#i18n/translator.ts';
import type { Amount } from '#query/result.ts';

/** An amount as a cell has room for: "10.9M", "≥ 558", "17K–20K"; in words and in full it stands in the cell's name. */
export function shortAmount(amount: Exclude<Amount, { readonly kind: 'gap' }>, { locale }: Pick<Translator, 'locale'>): string {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  // A number and its word may stand under each other where the cell is narrow.
  const write = (value: number): string => compact.format(value).replaceAll('\u00A0', ' ');
  if (amount.kind === 'range') return `${write(amount.low)}–${write(amount.high)}`;
  return amount.kind === 'at-least' ? `≥\u00A0${write(amount.value)}` : write(amount.value);
}

/** One sign a measure; the line under the matrix says what they are. Movement points where the language reads. */
export function measureSign(
  measure: 'stock' | 'flow' | 'events' | 'deaths',
  { direction }: Pick<Translator, 'direction'>,
): string {
  if (measure === 'flow') return direction === 'rtl' ? '←' : '→';
  return { stock: '●', events: '#', deaths: '×' }[measure];
}
