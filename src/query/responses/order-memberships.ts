import { type ConsultativeProcess, countryRegions, type CountryRegion, type ResponseCountry } from '#domain/responses.ts';
import { compareText } from '#lib/compare-text.ts';

/** Rows and columns of the table of who sits where, in an order that lets its structure show. */
export interface OrderedMemberships {
  readonly processes: readonly ConsultativeProcess[];
  /** Countries that sit or listen somewhere, under their region; regions without one are left out. */
  readonly groups: readonly { readonly region: CountryRegion; readonly countries: readonly ResponseCountry[] }[];
}

/** Enough for any order to settle; one that swings between two is stopped at the same place every time. */
const rounds = 40;

/**
 * Countries by region; within a region those that sit in the same processes come together, and processes with the same
 * countries too: each is moved to the mean place of what it is joined to, again and again (reciprocal averaging by rank).
 * Equal means keep the order by id, so the same lists give the same order everywhere.
 */
export function orderMemberships(
  processes: readonly ConsultativeProcess[],
  countries: readonly ResponseCountry[],
): OrderedMemberships {
  const joined = new Map(processes.map(({ id, lists }) => [id, new Set(lists.flatMap((list) => list.countries))] as const));
  const named = new Set(processes.flatMap(({ lists }) => lists.flatMap((list) => list.countries)));
  let groups = countryRegions.map((region) => ({
    region,
    countries: countries
      .filter((country) => country.region === region && named.has(country.code))
      .toSorted((first, second) => compareText(first.code, second.code)),
  }));
  let ordered = processes.toSorted((first, second) => compareText(first.id, second.id));
  for (let round = 0; round < rounds; round += 1) {
    const codes = groups.flatMap((group) => group.countries.map(({ code }) => code));
    const placeOf = new Map(codes.map((code, place) => [code, place]));
    ordered = sortByMean(ordered, ({ id }) => [...(joined.get(id) ?? [])].flatMap((code) => placeOf.get(code) ?? []));
    const rows = ordered.map(({ id }) => joined.get(id));
    groups = groups.map((group) => ({
      region: group.region,
      countries: sortByMean(group.countries, ({ code }) =>
        rows.flatMap((row, place) => (row?.has(code) === true ? [place] : [])),
      ),
    }));
  }
  return { processes: ordered, groups: groups.filter((group) => group.countries.length > 0) };
}

/** Stable: equal means keep their order; what is joined to nothing comes last. */
function sortByMean<Entry>(entries: readonly Entry[], placesOf: (entry: Entry) => readonly number[]): Entry[] {
  const means = new Map(entries.map((entry) => [entry, mean(placesOf(entry))]));
  return entries.toSorted((first, second) => (means.get(first) ?? 0) - (means.get(second) ?? 0));
}

/** A last place that can still be subtracted. */
const last = Number.MAX_SAFE_INTEGER;

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? last : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
