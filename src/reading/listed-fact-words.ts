import type { ListedFact } from '#domain/listed-fact.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Naming } from './names.ts';

type ListedNumber = Pick<ListedFact, 'value' | 'low' | 'high' | 'unit'>;

const countryCode = /^[A-Z]{3}$/;
/** Between two years a hyphen means a span; before a month it does not. */
const span = /\s*(?:\.\.|-(?=\d{4}))\s*/g;
const latinDigit = /[0-9]/g;

/** A listed value with its unit: "300–500 US dollars", "22,000 persons", "7%"; the gap in words where there is none. */
export function sayListedAmount(fact: ListedNumber, translator: Translator): string {
  const low = fact.low ?? fact.value;
  const high = fact.high ?? fact.value;
  if (low === null || high === null) return translator.text('gap.not-published');
  const write = fact.unit === 'share' ? translator.percent : translator.count;
  const range = translator.text('amount.range', { low: write(low), high: write(high) });
  if (fact.unit === 'share') return low === high ? write(low) : range;
  return low === high
    ? translator.text(`unit.${fact.unit}`, { count: low })
    : translator.text(`unit.${fact.unit}-range`, { range });
}

/** Where from or to: country codes become names, a region stays as its publisher names it. */
export function sayListedPlaces(places: string, naming: Naming, translator: Translator): string {
  if (places === '') return translator.text('table.other-countries');
  const parts = places.split(';').map((part) => part.trim());
  return translator.list(parts.map((part) => (countryCode.test(part) ? naming.country(part) : part)));
}

/** The period as published, in local digits: "2012", "2013–2014", "2017-04–2018-11". */
export function sayListedPeriod(period: string, translator: Translator): string {
  const spanned = period.replace(span, '–');
  return spanned.replace(latinDigit, (digit) => translator.count(Number(digit)));
}
