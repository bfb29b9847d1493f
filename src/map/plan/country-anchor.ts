import type { Corridor } from '#domain/corridor.ts';
import type { Country } from '#domain/country.ts';
import type { LonLat } from '#domain/place.ts';

/** How far inside the edge a label point is drawn, and how far it may be drawn at all, as shares of the bounds. */
const insetShare = 0.03;
const farthestShare = 0.25;

/**
 * Where a country's name and circles stand: its label point, drawn to the nearest edge where the corridor only
 * touches the country (South Africa, by Johannesburg), so that its figures are in the picture. A country whose label
 * point is far outside stands at its main place on the corridor; without one, where its label point is.
 */
export function countryAnchor(country: Country, corridor: Corridor): LonLat {
  const [west, south, east, north] = corridor.bounds;
  const [wide, high] = [east - west, north - south];
  const drawn: LonLat = [
    clamp(country.longitude, west + wide * insetShare, east - wide * insetShare),
    clamp(country.latitude, south + high * insetShare, north - high * insetShare),
  ];
  const isNear =
    Math.abs(drawn[0] - country.longitude) <= wide * farthestShare &&
    Math.abs(drawn[1] - country.latitude) <= high * farthestShare;
  if (isNear) return drawn;
  const [place] = corridor.places
    .filter((each) => each.country === country.code && each.kind !== 'region')
    .toSorted((first, second) => first.rank - second.rank);
  return place?.position ?? [country.longitude, country.latitude];
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
