import type { CountryCode } from '#domain/country.ts';
import type { Translator } from '#i18n/translator.ts';
import { type CountryUse, sayFrenchCountry } from './french-country.ts';
import type { Naming } from './names.ts';

/** Countries and regions whose English name takes an article inside a sentence, in the usage of the United Nations. */
const takesArticle: ReadonlySet<CountryCode> = new Set(
  'ARE BHS CAF COD COG COM DOM GBR GMB IRN KOR LAO MDV MKD NER NLD PHL PRK PSE RUS SDN SYR TZA USA region:caribbean'.split(' '),
);

/** "from the Sudan", "du Soudan", "من السودان": where people come from, are, or go to, as the language says it. */
export function sayCountryUse(code: CountryCode, use: CountryUse, naming: Naming, translator: Translator): string {
  const name = sayCountryInside(code, naming, translator);
  const isFrenchName = translator.language === 'fr' && name === naming.country(code) && name !== code;
  if (isFrenchName) return sayFrenchCountry(code, name, use);
  return translator.text(`country.${use}`, { country: name });
}

/**
 * A country's name as a list inside a sentence needs it: "the Sudan" in English, unchanged in other languages;
 * a bare code stays a code. Two codes are no country: stated unknown, and stateless.
 */
export function sayCountryInside(code: CountryCode, naming: Naming, translator: Translator): string {
  if (code === 'UNK') return translator.text('figure.unknown-country');
  if (code === 'XXA') return translator.text('figure.no-country');
  const name = naming.country(code);
  const hasArticle = translator.language === 'en' && takesArticle.has(code) && name !== code;
  return hasArticle ? `the ${name}` : name;
}
