import type { Corridor } from '#domain/corridor.ts';
import type { Country } from '#domain/country.ts';
import type { LonLat } from '#domain/place.ts';

/** How far inside the edge a point is drawn, as a share of the bounds. */
const insetShare = 0.03;

/**
 * Where a country's name and circles stand: its label point where the corridor's bounds hold it. Otherwise the nearest
 * point inside them, if that is surely still in the country (nearer to a place of its own than to anything of
 * another); else its main place on the corridor (South Africa: Johannesburg), so that its figures are in the
 * picture. A country without a place stays where it is: its name must not stand in another.
 */
export function countryAnchor(country: Country, countries: readonly Country[], corridor: Corridor): LonLat {
  const labelPoint: LonLat = [country.longitude, country.latitude];
  const [west, south, east, north] = corridor.bounds;
  const [insetX, insetY] = [(east - west) * insetShare, (north - south) * insetShare];
  const [x, y] = labelPoint;
  if (x >= west && x <= east && y >= south && y <= north) return labelPoint;
  const drawn: LonLat = [clamp(x, west + insetX, east - insetX), clamp(y, south + insetY, north - insetY)];
  const places = corridor.places.filter((place) => place.country !== null && place.kind !== 'region');
  const own = places.filter((place) => place.country === country.code).toSorted((first, second) => first.rank - second.rank);
  const others = [
    ...places.filter((place) => place.country !== country.code).map((place) => place.position),
    ...countries.filter((each) => each.code !== country.code).map((each): LonLat => [each.longitude, each.latitude]),
  ];
  const nearestOwn = nearest(
    drawn,
    own.map((place) => place.position),
  );
  if (nearestOwn < nearest(drawn, others)) return drawn;
  return own[0]?.position ?? labelPoint;
}

/** Degrees to the nearest of some points; infinite where there are none. */
function nearest(from: LonLat, points: readonly LonLat[]): number {
  return Math.min(...points.map((point) => Math.hypot(point[0] - from[0], point[1] - from[1])));
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
