import type { CountryCode } from '#domain/country.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Naming } from './names.ts';

/** Countries whose English name takes an article inside a sentence, in the usage of the United Nations. */
const takesArticle: ReadonlySet<CountryCode> = new Set(
  'ARE BHS CAF COD COG COM DOM GBR GMB IRN KOR LAO MDV MKD NER NLD PHL PRK PSE RUS SDN SYR TZA USA'.split(' '),
);

/**
 * A country's name as a sentence needs it: "the Sudan" in English. French sentences are built without
 * prepositions and Arabic needs no article, so there the name stays as it is; so does a bare code.
 * Two codes are no country: stated unknown, and stateless.
 */
export function sayCountryInside(code: CountryCode, naming: Naming, translator: Translator): string {
  if (code === 'UNK') return translator.text('figure.unknown-country');
  if (code === 'XXA') return translator.text('figure.no-country');
  const name = naming.country(code);
  const hasArticle = translator.language === 'en' && takesArticle.has(code) && name !== code;
  return hasArticle ? `the ${name}` : name;
}
