import type { CatalogueNames } from '#domain/catalogue.ts';

/** The words of two corridors as one: what is in both says the same in both. */
export function joinNames(first: CatalogueNames, second: CatalogueNames): CatalogueNames {
  return {
    ...first,
    places: { ...second.places, ...first.places },
    series: { ...second.series, ...first.series },
    topics: { ...second.topics, ...first.topics },
  };
}
