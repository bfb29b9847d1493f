import { type ConsultativeProcess, type CorridorTie, seatedRoles } from '#domain/responses.ts';
import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenItem, WrittenPlace } from '#pipeline/schemas/response-schemas.ts';
import { toFiled } from './to-filed.ts';

/**
 * The corridors an item belongs to. Written ones stand alone; otherwise each corridor whose origin, transit or destination
 * countries include one the item names, one of a region it names, or one that sits in the process it is: the firmest of the three.
 */
export function toCorridorTies(
  item: Pick<WrittenItem, 'corridors' | 'countries' | 'places' | 'processes'>,
  corridors: readonly CatalogueCorridor[],
  places: readonly WrittenPlace[],
  processes: readonly ConsultativeProcess[],
): readonly CorridorTie[] {
  if (item.corridors !== undefined) return toFiled(Object.keys(item.corridors), item.corridors);
  const named = new Set(Object.keys(item.countries));
  const inRegions = new Set(places.filter(({ id }) => item.places.includes(id)).flatMap(({ countries }) => countries));
  const seated = new Set(
    processes
      .filter(({ id }) => item.processes.includes(id))
      .flatMap(({ lists }) => lists.flatMap(({ role, countries }) => (seatedRoles.includes(role) ? countries : []))),
  );
  return corridors.flatMap(({ id, seats }): readonly CorridorTie[] => {
    const own = [...seats.origins, ...seats.transits, ...seats.destinations];
    if (own.some((code) => named.has(code))) return [{ id, basis: 'country' }];
    if (own.some((code) => inRegions.has(code))) return [{ id, basis: 'region' }];
    if (own.some((code) => seated.has(code))) return [{ id, basis: 'process' }];
    return [];
  });
}
