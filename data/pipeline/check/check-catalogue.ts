import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { checkCorridor } from './check-corridor.ts';
import { checkSeries } from './check-series.ts';
import { checkSources } from './check-sources.ts';
import { checkUse } from './check-use.ts';
import { checkWorldRegions } from './check-world-regions.ts';
import { describeUnknown } from './describe-unknown.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { KnownFacts } from './known-facts.ts';
import type { Problem } from './problem.ts';

/** Every broken rule of the catalogue, file by file. Shapes are checked before, by `readCatalogue`. */
export function checkCatalogue(catalogue: WrittenCatalogue, facts: KnownFacts): readonly Problem[] {
  const { places, seas, sources, corridors, series, topics, writtenIn } = catalogue;
  const fileOf = (kind: 'place' | 'series' | 'source') => (id: string) => writtenIn[`${kind}:${id}`] ?? `${kind}s`;
  const countryProblems = places.flatMap(({ id, country }): Problem[] =>
    country === null || facts.countries.has(country)
      ? []
      : [
          {
            where: fileOf('place')(id),
            at: `${id}.country`,
            rule: 'unknown-country',
            detail: describeUnknown(country, [], 'data/evidence/countries.json'),
          },
        ],
  );
  return [
    ...findDuplicates(fileOf('place'), places),
    ...findDuplicates(() => 'seas.json', seas),
    ...findDuplicates(() => 'towns.json', catalogue.towns),
    ...findDuplicates(() => 'world-regions.json', catalogue.worldRegions),
    ...checkWorldRegions(catalogue.worldRegions, facts.subregions),
    ...findDuplicates(() => 'topics.json', topics),
    ...findDuplicates(fileOf('source'), sources, 'sources'),
    ...findDuplicates(fileOf('series'), series, 'series'),
    ...countryProblems,
    ...checkSources(catalogue),
    ...checkSeries(catalogue),
    ...corridors.flatMap((corridor: CatalogueCorridor) => checkCorridor(corridor, catalogue, facts)),
    ...(facts.use === null ? [] : checkUse(catalogue, facts.use)),
  ];
}
