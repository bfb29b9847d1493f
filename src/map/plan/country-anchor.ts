import type { Corridor } from '#domain/corridor.ts';
import type { Country } from '#domain/country.ts';
import type { LonLat } from '#domain/place.ts';

/** Where a country's name and circles stand; `downPixels` keeps a name without circles clear of the town it is put at. */
export interface CountryAnchor {
  readonly position: LonLat;
  readonly downPixels: number;
}

/**
 * A country's label point where the corridor's view holds it; otherwise its main place on the corridor, so that a
 * country that is only touched (South Africa, by Johannesburg) still shows its name and its figures.
 */
export function countryAnchor(country: Country, corridor: Corridor): CountryAnchor {
  const labelPoint: LonLat = [country.longitude, country.latitude];
  if (isInside(labelPoint, corridor)) return { position: labelPoint, downPixels: 0 };
  const [place] = corridor.places
    .filter((each) => each.country === country.code && each.kind !== 'region' && isInside(each.position, corridor))
    .toSorted((first, second) => first.rank - second.rank);
  return place === undefined ? { position: labelPoint, downPixels: 0 } : { position: place.position, downPixels: 9 };
}

function isInside([longitude, latitude]: LonLat, { bounds }: Corridor): boolean {
  const [west, south, east, north] = bounds;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
