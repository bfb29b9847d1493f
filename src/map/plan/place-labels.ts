import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { Corridor } from '#domain/corridor.ts';
import type { LonLat, Place } from '#domain/place.ts';
import { countryAnchor } from './country-anchor.ts';
import type { Circle, MapLabel } from './map-plan.ts';

/** Zooms from which a place of rank 1, 2 and 3 is named. */
const townZooms = { 1: 0, 2: 4.2, 3: 5.4 } as const;
const seaZooms = { 1: 0, 2: 4, 3: 5.5 } as const;

/** How far beyond the corridor's bounds its neighbours are named, as a share of the bounds. */
const marginShare = 0.6;

/**
 * The names on the map, most needed first: the corridor's own countries, main towns and seas, then neighbours and
 * smaller towns. A name that the language does not have is left out rather than shown as a code.
 */
export function placeLabels(
  catalogue: Catalogue,
  corridor: Corridor,
  names: CatalogueNames,
  circles: readonly Circle[],
): readonly MapLabel[] {
  const own = new Set([...corridor.origins, ...corridor.transits, ...corridor.destinations]);
  const countries = catalogue.countries.flatMap((country): MapLabel[] => {
    const text = names.countries[country.code];
    const isOwn = own.has(country.code);
    const labelPoint: LonLat = [country.longitude, country.latitude];
    if (text === undefined || !(isOwn || isNear(labelPoint, corridor))) return [];
    return [
      {
        id: `country:${country.code}`,
        text,
        kind: isOwn ? 'country' : 'neighbour',
        position: isOwn ? countryAnchor(country, catalogue.countries, corridor) : labelPoint,
        rank: isOwn ? 1 : 5,
        minZoom: isOwn ? 0 : 3,
        shiftPixels: below(circles, country.code),
      },
    ];
  });
  const seas = catalogue.seas.flatMap(({ id, position: usual, otherPositions: others = [], rank }): MapLabel[] => {
    const text = names.seas[id];
    const [position, ...otherPositions] = [usual, ...others].filter((each) => isNear(each, corridor));
    if (text === undefined || position === undefined) return [];
    const sea = {
      id: `sea:${id}`,
      text,
      kind: 'sea',
      position,
      rank: rank + 2,
      minZoom: seaZooms[rank],
      shiftPixels: 0,
    } as const;
    return [otherPositions.length === 0 ? sea : { ...sea, otherPositions }];
  });
  const places = corridor.places.flatMap((place): MapLabel[] => {
    const text = names.places[place.id];
    return text === undefined || place.kind === 'region' ? [] : [toPlaceLabel(place, text)];
  });
  return [...countries, ...seas, ...places].toSorted(byNeed);
}

/** By rank; among equals a name that explains the bigger circles goes first. */
function byNeed(first: MapLabel, second: MapLabel): number {
  return first.rank - second.rank || second.shiftPixels - first.shiftPixels || (first.id < second.id ? -1 : 1);
}

function toPlaceLabel(place: Place, text: string): MapLabel {
  const isSea = place.kind === 'sea-passage';
  return {
    id: `place:${place.id}`,
    text,
    kind: isSea ? 'sea' : 'town',
    position: place.position,
    rank: place.rank * 2,
    minZoom: isSea ? seaZooms[3] : townZooms[place.rank],
    shiftPixels: 0,
  };
}

/** Pixels down from the anchor to stand clear of a country's circles; 0 where it has none. */
function below(circles: readonly Circle[], code: string): number {
  return circles.reduce((most, circle) => (circle.country === code ? Math.max(most, circle.radiusPixels) : most), 0);
}

function isNear([longitude, latitude]: LonLat, { bounds }: Corridor): boolean {
  const [west, south, east, north] = bounds;
  const [wide, high] = [(east - west) * marginShare, (north - south) * marginShare];
  return longitude >= west - wide && longitude <= east + wide && latitude >= south - high && latitude <= north + high;
}
