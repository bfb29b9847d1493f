import type { LonLat } from '#domain/place.ts';
import type { Problem } from '#pipeline/check/problem.ts';
import type { CatalogueTown } from '#pipeline/schemas/catalogue-schemas.ts';
import type { TownCollection } from './basemap-files.ts';

/** Where a town of the catalogue is, to about a kilometre, and Natural Earth's own zoom from which to name it (256 px tiles). */
export interface PlacedTown {
  readonly id: string;
  readonly position: LonLat;
  readonly minZoom: number;
}

/** Finds each written town in Natural Earth by its GeoNames number; one that is not there exactly once is a problem. */
export function placeTowns(
  written: readonly CatalogueTown[],
  { features }: TownCollection,
): { towns: readonly PlacedTown[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const towns = written.flatMap(({ id, geoname }): PlacedTown[] => {
    const found = features.filter(({ properties }) => properties.geonameid === geoname);
    const [only] = found;
    if (only === undefined || found.length > 1) {
      const detail = `Natural Earth has ${found.length} places with the GeoNames number ${geoname}: it must be exactly one`;
      problems.push({ where: 'data/catalogue/towns.json', at: `${id}.geoname`, rule: 'town-not-found', detail });
      return [];
    }
    const [longitude, latitude] = only.geometry.coordinates;
    return [{ id, position: [toHundredth(longitude), toHundredth(latitude)], minZoom: only.properties.min_zoom }];
  });
  return { towns, problems };
}

function toHundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
