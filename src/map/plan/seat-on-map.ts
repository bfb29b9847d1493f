import type { Catalogue } from '#domain/catalogue.ts';
import type { Corridor, CorridorSummary, Strand } from '#domain/corridor.ts';
import type { LonLat } from '#domain/place.ts';
import type { CountryCode } from '#domain/country.ts';
import type { Result } from '#query/result.ts';
import { carryFigures } from './carry-figures.ts';
import { countryAnchor } from './country-anchor.ts';

/** Degrees that a map of one country's part shows at the least, so that a small country is seen among its neighbours. */
const leastDegrees = 7;

/**
 * West, south, east and north of a country and of the ways by land and sea that begin or end in it, as far as the corridor's own
 * bounds; null for a country nobody knows.
 */
export function boundsOfSeat(
  corridor: Corridor,
  countries: Catalogue['countries'],
  country: CountryCode,
): CorridorSummary['bounds'] | null {
  const own = placesIn(corridor, country);
  const touching = corridor.legs.filter(({ from, to }) => own.has(from) || own.has(to));
  // Who flies comes from anywhere: the ways on the ground say what a country's part is, where there are any.
  const onGround = touching.filter(({ mode }) => mode !== 'air');
  const legs = onGround.length > 0 ? onGround : touching;
  const [westmost, southmost, eastmost, northmost] = corridor.bounds;
  const inside = ([longitude, latitude]: LonLat): LonLat => [
    Math.min(eastmost, Math.max(westmost, longitude)),
    Math.min(northmost, Math.max(southmost, latitude)),
  ];
  const known = countries.find(({ code }) => code === country);
  const points = [
    ...corridor.places.filter(({ id }) => own.has(id)).map(({ position }) => position),
    ...legs.flatMap(({ line }) => line.map(inside)),
    ...(known === undefined ? [] : [countryAnchor(known, countries, corridor)]),
  ];
  if (points.length === 0) return null;
  const [west, east] = widen(points.map(([longitude]) => longitude));
  const [south, north] = widen(points.map(([, latitude]) => latitude));
  return [west, south, east, north];
}

/**
 * The figures of a result that touch a country, and every incident: people from it, to it or counted in it, and people whose
 * lanes run through a place of it. The dead are never dimmed: no incident is of one country alone.
 */
export function touchingSeat(result: Result, catalogue: Catalogue, corridor: Corridor, country: CountryCode): readonly string[] {
  const own = placesIn(corridor, country);
  const through = carryFigures(result, catalogue, corridor)
    .carried.filter(({ carry }) => carry.strands.some((strand) => passes(strand, corridor, own)))
    .map(({ figure }) => figure.id);
  const named = result.figures
    .filter(
      ({ origin, destination, place }) => origin === country || destination === country || (place !== null && own.has(place)),
    )
    .map(({ id }) => id);
  const touching = new Set([...through, ...named]);
  // Where nothing touches it, nothing is dimmed either.
  return touching.size === 0 ? [] : [...touching, ...result.deaths.incidents.map(({ id }) => id)];
}

/** Whether lines of the map run through a country. */
export function passesSeat(corridor: Corridor, country: CountryCode): boolean {
  const own = placesIn(corridor, country);
  return corridor.carries.some(({ strands }) => strands.some((strand) => passes(strand, corridor, own)));
}

function placesIn(corridor: Corridor, country: CountryCode): ReadonlySet<string> {
  return new Set(corridor.places.filter((place) => place.country === country).map(({ id }) => id));
}

function passes(strand: Strand, corridor: Corridor, own: ReadonlySet<string>): boolean {
  return corridor.legs.some((leg) => strand.legs.includes(leg.id) && (own.has(leg.from) || own.has(leg.to)));
}

function widen(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, leastDegrees - (most - least)) / 2;
  return [least - missing, most + missing];
}
