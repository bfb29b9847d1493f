import type { CatalogueWorldRegion } from '#pipeline/schemas/catalogue-schemas.ts';
import { describeUnknown } from './describe-unknown.ts';
import type { Problem } from './problem.ts';

const where = 'world-regions.json';

/** Rules of the groups of the world view: each has countries, and each country's sub-region has one group. */
export function checkWorldRegions(regions: readonly CatalogueWorldRegion[], subregions: ReadonlySet<string>): readonly Problem[] {
  const named = regions.map(({ unsd }) => unsd);
  return [
    ...regions
      .filter(({ unsd }) => !subregions.has(unsd))
      .map(({ id, unsd }) => ({
        where,
        at: `${id}.unsd`,
        rule: 'unknown-subregion',
        detail: describeUnknown(unsd, subregions, 'data/evidence/countries.json'),
      })),
    ...regions
      .filter(({ unsd }, position) => named.indexOf(unsd) < position)
      .map(({ id, unsd }) => ({
        where,
        at: `${id}.unsd`,
        rule: 'subregion-twice',
        detail: `another group holds ${unsd} already`,
      })),
    ...[...subregions]
      .filter((subregion) => !named.includes(subregion))
      .map((subregion) => ({
        where,
        at: '',
        rule: 'subregion-missing',
        detail: `${subregion} has countries and no entry: the world view could not group them`,
      })),
  ];
}
