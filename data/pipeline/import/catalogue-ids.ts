import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { CatalogueIds } from './check-evidence.ts';

/** The ids of the written catalogue that evidence may name. */
export function catalogueIds(catalogue: WrittenCatalogue): CatalogueIds {
  return {
    series: new Map(catalogue.series.map(({ id, sources }) => [id, sources])),
    sources: catalogue.sources.map(({ id }) => id),
    places: catalogue.places.map(({ id }) => id),
    corridors: catalogue.corridors.map(({ id }) => id),
    exclusions: new Map(Object.entries(catalogue.exclusions).map(([id, rules]) => [id, Object.keys(rules)])),
  };
}
