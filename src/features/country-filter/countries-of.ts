import type { CountryCode } from '#domain/country.ts';
import type { ObservationTable } from '#domain/observation.ts';

const cache = new WeakMap<ObservationTable, Record<'origin' | 'destination', readonly CountryCode[]>>();

/** The countries some row names on that side; kept with the table, since it is asked at every change of the view. */
export function countriesOf(observations: ObservationTable, side: 'origin' | 'destination'): readonly CountryCode[] {
  const known = cache.get(observations);
  if (known !== undefined) return known[side];
  const countries = { origin: collect(observations, 'origin'), destination: collect(observations, 'destination') };
  cache.set(observations, countries);
  return countries[side];
}

function collect(observations: ObservationTable, side: 'origin' | 'destination'): readonly CountryCode[] {
  return [...new Set(observations.flatMap((row) => row[side] ?? []))];
}
