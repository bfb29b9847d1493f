import type { CountryCode } from '#domain/country.ts';
import { type ConsultativeProcess, type MembershipRole, seatedRoles } from '#domain/responses.ts';

/** How a country sits in a process; null: its list does not name it. */
export function findRole({ lists }: ConsultativeProcess, country: CountryCode): MembershipRole | null {
  return lists.find(({ countries }) => countries.includes(country))?.role ?? null;
}

/** Whether a country has a seat at the table; an observer has none. */
export function isSeated(process: ConsultativeProcess, country: CountryCode): boolean {
  const role = findRole(process, country);
  return role !== null && seatedRoles.includes(role);
}
