import type { CountryCode } from '#domain/country.ts';
import { findRole } from '#query/responses/find-role.ts';
import type { OrderedMemberships } from '#query/responses/order-memberships.ts';

/**
 * The table of who sits where, of the countries asked for alone (null: all) and of the one country (null: all), with the
 * processes in which any of them is listed. Rows and columns keep their order.
 */
export function narrowMemberships(
  { processes, groups }: OrderedMemberships,
  asked: readonly CountryCode[] | null,
  country: CountryCode | null,
): OrderedMemberships {
  if (asked === null && country === null) return { processes, groups };
  const narrowed = groups
    .map((group) => ({
      region: group.region,
      countries: group.countries.filter(
        ({ code }) => (asked === null || asked.includes(code)) && (country === null || code === country),
      ),
    }))
    .filter(({ countries }) => countries.length > 0);
  const codes = narrowed.flatMap(({ countries }) => countries.map(({ code }) => code));
  return {
    processes: processes.filter((process) => codes.some((code) => findRole(process, code) !== null)),
    groups: narrowed,
  };
}
