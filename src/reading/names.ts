import type { CatalogueNames } from '#domain/catalogue.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import type { PlaceId } from '#domain/place.ts';
import type { SeriesId, TopicId } from '#domain/series.ts';
import type { Source, SourceId } from '#domain/source.ts';

/** Names in the viewer's language; where the catalogue has none, the code itself, so that nothing is invented. */
export interface Naming {
  country(code: CountryCode): string;
  place(id: PlaceId): string;
  /** The series' title. */
  series(id: SeriesId): string;
  /** What several series speak of. */
  topic(id: TopicId): string;
  corridor(id: CorridorId): string;
  /** Who published a source, as they write themselves; never translated. */
  publisher(id: SourceId): string;
}

/** Names of one language over the words and the sources of the catalogue. */
export function createNaming(names: CatalogueNames, sources: readonly Source[]): Naming {
  const publishers = new Map(sources.map((source) => [source.id, source.publisher]));
  return {
    country: (code) => names.countries[code] ?? code,
    place: (id) => names.places[id] ?? id,
    series: (id) => names.series[id]?.title ?? id,
    topic: (id) => names.topics[id]?.title ?? id,
    corridor: (id) => names.corridors[id]?.name ?? id,
    publisher: (id) => publishers.get(id) ?? id,
  };
}
