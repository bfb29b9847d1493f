import type { CountryCode } from '#domain/country.ts';
import { type ConsultativeProcess, seatedRoles } from '#domain/responses.ts';

/** Who has a seat in both of two processes, and who in one alone; countries by code. */
export interface ProcessOverlap {
  readonly both: readonly CountryCode[];
  readonly onlyOne: readonly CountryCode[];
  readonly onlyOther: readonly CountryCode[];
}

export function compareProcesses(one: ConsultativeProcess, other: ConsultativeProcess): ProcessOverlap {
  const inOne = listSeated(one);
  const inOther = listSeated(other);
  return {
    both: inOne.filter((country) => inOther.includes(country)),
    onlyOne: inOne.filter((country) => !inOther.includes(country)),
    onlyOther: inOther.filter((country) => !inOne.includes(country)),
  };
}

/** Every country with a seat, by code. */
export function listSeated({ lists }: ConsultativeProcess): readonly CountryCode[] {
  return lists.flatMap(({ role, countries }) => (seatedRoles.includes(role) ? countries : [])).toSorted();
}
