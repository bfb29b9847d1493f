import type { CountryCode } from '#domain/country.ts';
import type { ResponseItem, ResponsePlaceId } from '#domain/responses.ts';
import { groupBy } from '#lib/group-by.ts';

/** Where the items are: the countries, and the towns, waters and regions, that they name. */
export interface LocatedItems {
  readonly countries: ReadonlyMap<CountryCode, readonly ResponseItem[]>;
  readonly places: ReadonlyMap<ResponsePlaceId, readonly ResponseItem[]>;
  /** Items that name neither. */
  readonly nowhere: readonly ResponseItem[];
}

/** Items by every country and place they name; one that names several stands at each. */
export function locateItems(items: readonly ResponseItem[]): LocatedItems {
  const inCountries = items.flatMap((item) => item.countries.map(({ id }) => ({ id, item })));
  const atPlaces = items.flatMap((item) => item.places.map((id) => ({ id, item })));
  return {
    countries: gather(inCountries),
    places: gather(atPlaces),
    nowhere: items.filter(({ countries, places }) => countries.length + places.length === 0),
  };
}

function gather(
  entries: readonly { readonly id: string; readonly item: ResponseItem }[],
): ReadonlyMap<string, readonly ResponseItem[]> {
  return new Map([...groupBy(entries, ({ id }) => id)].map(([id, members]) => [id, members.map(({ item }) => item)]));
}
