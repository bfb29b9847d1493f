import type { CorridorSummary } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import type { ConsultativeProcess, ProcessId } from '#domain/responses.ts';
import { unique } from '#lib/unique.ts';
import { isSeated } from './find-role.ts';

/** Two different countries, and the processes in which both have a seat. */
export interface CountryTables {
  readonly one: CountryCode;
  readonly other: CountryCode;
  /** Empty: by the lists there are, the two share no table. */
  readonly shared: readonly ProcessId[];
}

/** Each pair of these countries once, in the order given. */
export function pairCountries(
  processes: readonly ConsultativeProcess[],
  countries: readonly CountryCode[],
): readonly CountryTables[] {
  const tablesOf = new Map(
    countries.map((country) => [country, processes.filter((process) => isSeated(process, country)).map(({ id }) => id)]),
  );
  const shared = (one: CountryCode, other: CountryCode): readonly ProcessId[] =>
    (tablesOf.get(one) ?? []).filter((id) => tablesOf.get(other)?.includes(id));
  return countries.flatMap((one, index) =>
    countries.slice(index + 1).map((other) => ({ one, other, shared: shared(one, other) })),
  );
}

/** The countries of a corridor, each once: where people leave first, then where they cross, then where they come to. */
export function countriesOfCorridor({
  origins,
  transits,
  destinations,
}: Pick<CorridorSummary, 'origins' | 'transits' | 'destinations'>): readonly CountryCode[] {
  return unique([...origins, ...transits, ...destinations]);
}
