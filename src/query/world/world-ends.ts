import type { CountryCode } from '#domain/country.ts';
import type { WorldIndex, WorldRegionId } from '#domain/world.ts';
import type { Figure } from '#query/result.ts';
import type { WorldEnd, WorldQuery } from './world-result.ts';

/** Both ends of a pair as they are drawn. */
export interface WorldEnds {
  readonly origin: WorldEnd;
  readonly destination: WorldEnd;
}

const regionsOf = new WeakMap<WorldIndex, ReadonlyMap<CountryCode, WorldRegionId | null>>();

/**
 * Finds both ends of a pair, or null where one is unknown, not published or has no place on a map. In groups the country in
 * focus stays itself, and so does one that no group holds.
 */
export function findEnds(index: WorldIndex, query: Pick<WorldQuery, 'country' | 'grouping'>) {
  const regions = regionsOf.get(index) ?? new Map(index.countries.map(({ code, region }) => [code, region]));
  regionsOf.set(index, regions);
  const toEnd = (code: CountryCode | null): WorldEnd | null => {
    const region = code === null ? undefined : regions.get(code);
    if (code === null || region === undefined) return null;
    const isItself = query.grouping === 'country' || region === null || code === query.country;
    return isItself ? { kind: 'country', code } : { kind: 'region', region };
  };
  return (figure: Pick<Figure, 'origin' | 'destination'>): WorldEnds | null => {
    const origin = toEnd(figure.origin);
    const destination = toEnd(figure.destination);
    return origin === null || destination === null ? null : { origin, destination };
  };
}

/** A country's code, or `region:<id>`. */
export function endId(end: WorldEnd): string {
  return end.kind === 'country' ? end.code : `region:${end.region}`;
}
