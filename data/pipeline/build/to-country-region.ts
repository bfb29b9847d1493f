import { countryRegions, type CountryRegion } from '#domain/responses.ts';

/** The region of the United Nations by its English name; null where the reference gives none. */
export function toCountryRegion(name: string): CountryRegion | null {
  return countryRegions.find((region) => region === name.toLowerCase()) ?? null;
}
