import type { CountryCode } from '#domain/country.ts';

/** How a sentence uses a country: where people come from, are, or go to. */
export type CountryUse = 'from' | 'in' | 'to';

function toSet(codes: string): ReadonlySet<CountryCode> {
  return new Set(codes.split(' '));
}

const plural = toSet('ARE BHS COM FSM MDV MHL NLD PHL SLB SYC USA region:caribbean');
/** Names used without an article: "à Djibouti", "de Malte". */
const bare = toSet('AND BHR CUB CYP DJI MCO MDG MLT MUS OMN SGP SMR STP');
/** Masculine although the first word ends in e. */
const masculine = toSet('BLZ GBR KHM MEX MOZ SUR ZWE');
/** Said as "de la …", since the first word is a common noun. */
const commonNoun = /^(?:République|Fédération)/;
const vowel = /^[AEÉÈÊIÎOÔU]/;

/**
 * A country's French name with the preposition its gender, number and first letter ask for: "d’Éthiopie",
 * "du Soudan", "aux Comores", "vers la Somalie". The gender follows from the first word; what does not follow
 * the rule is listed above.
 */
export function sayFrenchCountry(code: CountryCode, name: string, use: CountryUse): string {
  if (plural.has(code)) return joinPlural(name, use);
  if (bare.has(code)) return joinBare(name, use);
  const startsWithVowel = vowel.test(name);
  const isFeminine = (name.split(/[\s-]/, 1)[0] ?? '').endsWith('e') && !masculine.has(code);
  if (use === 'from') return joinFrom(name, startsWithVowel, isFeminine);
  if (use === 'in') return startsWithVowel || isFeminine ? `en ${name}` : `au ${name}`;
  if (startsWithVowel) return `vers l’${name}`;
  return isFeminine ? `vers la ${name}` : `vers le ${name}`;
}

function joinFrom(name: string, startsWithVowel: boolean, isFeminine: boolean): string {
  if (startsWithVowel) return `d’${name}`;
  if (commonNoun.test(name)) return `de la ${name}`;
  return isFeminine ? `de ${name}` : `du ${name}`;
}

function joinPlural(name: string, use: CountryUse): string {
  return { from: `des ${name}`, in: `aux ${name}`, to: `vers les ${name}` }[use];
}

function joinBare(name: string, use: CountryUse): string {
  return { from: vowel.test(name) ? `d’${name}` : `de ${name}`, in: `à ${name}`, to: `vers ${name}` }[use];
}
