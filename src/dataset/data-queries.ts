import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { Corridor, CorridorId } from '#domain/corridor.ts';
import type { Language } from '#domain/language.ts';
import type { ListedFact } from '#domain/listed-fact.ts';
import type { Manifest } from '#domain/manifest.ts';
import { DatasetError } from './dataset-error.ts';
import { fetchBytes, fetchVerified } from './fetch-bytes.ts';
import { parseJson } from './parse-json.ts';
import { parseManifest } from './parse-manifest.ts';
import { readIncidents } from './read-incidents.ts';
import { readObservations } from './read-observations.ts';

/** The files of the manifest that belong to one corridor and can fail apart from each other. */
export type CorridorFile = 'observations' | 'incidents' | 'listed' | 'basemap';

/** The list of files and their checksums: everything else hangs on it. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: async ({ signal }) => parseManifest(await fetchBytes('manifest.json', 'manifest', signal)),
});

export const catalogueQuery = dataQuery('catalogue', (bytes, key) => publishedJson<Catalogue>(bytes, key));

export function namesQuery(language: Language) {
  return dataQuery(`names/${language}`, (bytes, key) => publishedJson<CatalogueNames>(bytes, key));
}

export function corridorQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}`, (bytes, key) => publishedJson<Corridor>(bytes, key));
}

export function observationsQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/observations`, readObservations);
}

export function incidentsQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/incidents`, readIncidents);
}

export function listedQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/listed`, (bytes, key) => publishedJson<readonly ListedFact[]>(bytes, key));
}

/** A base map as TopoJSON; `map/basemap` decodes it. `name` is a corridor's id, `overview` or `world`. */
export function basemapQuery(name: string) {
  return dataQuery(`basemap/${name}`, parseJson);
}

/** Fetches again what failed, the manifest first: a new release may have replaced every file. */
export async function retryFailed(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: manifestQuery.queryKey });
  await client.refetchQueries({ predicate: (query) => query.state.status === 'error' });
}

/** Retries what a flaky network can mend, and nothing that would fail the same way again. */
export function shouldRetry(failures: number, error: Error): boolean {
  const isLasting = error instanceof DatasetError && (error.kind === 'malformed' || error.kind === 'unlisted');
  return !isLasting && failures < 2;
}

function dataQuery<Value>(key: string, decode: (bytes: ArrayBuffer, key: string) => Value | Promise<Value>) {
  return queryOptions({
    queryKey: ['data', key],
    queryFn: async ({ client, signal }) => {
      const manifest: Manifest = await client.ensureQueryData(manifestQuery);
      return decode(await fetchVerified(key, manifest.files[key], signal), key);
    },
  });
}

/**
 * JSON whose bytes carry the checksum our own build wrote after checking the whole catalogue: its shape is
 * the build's promise, so it is not checked a second time on the page.
 */
function publishedJson<Value>(bytes: ArrayBuffer, key: string): Value {
  return parseJson(bytes, key) as Value;
}
