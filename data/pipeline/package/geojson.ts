import { catalogueLanguages } from '#domain/language.ts';
import type { LonLat } from '#domain/place.ts';
import type { CataloguePlace, CatalogueText } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: LonLat }
    | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] };
}

/** Every leg of every corridor as a line, with what it rests on and how near it claims to be. */
export function toCorridorsGeojson(catalogue: WrittenCatalogue): Uint8Array {
  const places = new Map(catalogue.places.map((place) => [place.id, place]));
  return toCollection(
    catalogue.corridors.flatMap((written) =>
      written.legs.map(({ id, mode, from, to, via, precisionKm, basis }): Feature => {
        const line = [...endOf(places.get(from)), ...via, ...endOf(places.get(to))];
        return {
          type: 'Feature',
          id: `${written.id}/${id}`,
          properties: {
            corridor: written.id,
            ...inLanguages('corridor_name', written.name),
            leg: id,
            mode,
            from,
            ...inLanguages('from_name', places.get(from)?.names),
            to,
            ...inLanguages('to_name', places.get(to)?.names),
            precision_km: precisionKm,
            ...inLanguages('basis', written.bases[basis]),
          },
          geometry: { type: 'LineString', coordinates: line },
        };
      }),
    ),
  );
}

/** Every place as a point. */
export function toPlacesGeojson({ places }: WrittenCatalogue): Uint8Array {
  return toCollection(
    places.map(({ id, country, kind, rank, position, names, basis }): Feature => {
      return {
        type: 'Feature',
        id,
        properties: { id, country, kind, rank, ...inLanguages('name', names), basis },
        geometry: { type: 'Point', coordinates: position },
      };
    }),
  );
}

function endOf(place: CataloguePlace | undefined): readonly LonLat[] {
  return place === undefined ? [] : [place.position];
}

function toCollection(features: readonly Feature[]): Uint8Array {
  const positions = features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
  );
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const bbox = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return new TextEncoder().encode(`{"type":"FeatureCollection","bbox":${JSON.stringify(bbox)},"features":[\n${lines}\n]}\n`);
}

function inLanguages(name: string, text: CatalogueText | undefined): Readonly<Record<string, string>> {
  if (text === undefined) return {};
  return Object.fromEntries(catalogueLanguages.map((language) => [`${name}_${language}`, text[language]]));
}
