import type { CountryCode } from '#domain/country.ts';
import type { Basis, ResponseItem, Responses } from '#domain/responses.ts';
import { isSeated } from './find-role.ts';

/** Why an item concerns a country: it names it, a region it names holds it, or the country sits in the process that it is. */
export type CountryBasis = Basis | 'region' | 'process';

/** The firmest reason; null: none. */
export function findCountryTie(
  { places, processes }: Pick<Responses, 'places' | 'processes'>,
  item: ResponseItem,
  country: CountryCode,
): CountryBasis | null {
  const named = item.countries.find(({ id }) => id === country);
  if (named !== undefined) return named.basis;
  if (places.some(({ id, countries }) => item.places.includes(id) && countries.includes(country))) return 'region';
  if (processes.some((process) => item.processes.includes(process.id) && isSeated(process, country))) return 'process';
  return null;
}
