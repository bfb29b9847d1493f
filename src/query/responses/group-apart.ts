import type { CountryCode } from '#domain/country.ts';

export type CountryPair = readonly [one: CountryCode, other: CountryCode];

/** Each country on the one side is apart from each on the other. */
export interface ApartGroup {
  readonly countries: readonly CountryCode[];
  readonly from: readonly CountryCode[];
}

/**
 * Pairs as few statements as they allow: countries that are apart from the same others stand together. Every pair is in exactly one
 * group; the order is that in which the countries are first named.
 */
export function groupApart(pairs: readonly CountryPair[]): readonly ApartGroup[] {
  const left = new Map<CountryCode, Set<CountryCode>>();
  const add = (one: CountryCode, other: CountryCode) => left.set(one, (left.get(one) ?? new Set()).add(other));
  for (const [one, other] of pairs) {
    add(one, other);
    add(other, one);
  }
  const groups: ApartGroup[] = [];
  for (const others of left.values()) {
    if (others.size === 0) continue;
    const from = [...others];
    const countries = [...left].filter(([, own]) => isSame(own, others)).map(([country]) => country);
    groups.push({ countries, from });
    for (const country of countries) {
      left.get(country)?.clear();
      for (const each of from) left.get(each)?.delete(country);
    }
  }
  return groups;
}

function isSame(one: ReadonlySet<CountryCode>, other: ReadonlySet<CountryCode>): boolean {
  return one.size === other.size && [...one].every((country) => other.has(country));
}
