import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { checkCorridor } from './check-corridor.ts';
import { checkSeries } from './check-series.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { KnownFacts } from './known-facts.ts';
import type { Problem } from './problem.ts';

/** Every broken rule of the catalogue, file by file. Shapes are checked before, by `readCatalogue`. */
export function checkCatalogue(catalogue: WrittenCatalogue, facts: KnownFacts): readonly Problem[] {
  const { places, seas, sources, corridors, series } = catalogue;
  const countryProblems = places.flatMap(({ id, country }): Problem[] =>
    country === null || facts.countries.has(country)
      ? []
      : [{ where: 'places.json', at: `${id}.country`, rule: 'unknown-country', detail: country }],
  );
  return [
    ...findDuplicates('places.json', places),
    ...findDuplicates('seas.json', seas),
    ...findDuplicates('sources.json', sources),
    ...findDuplicates('series.json', series),
    ...countryProblems,
    ...checkSeries(catalogue),
    ...corridors.flatMap((corridor: CatalogueCorridor) => checkCorridor(corridor, catalogue, facts)),
  ];
}
