import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Manifest, ManifestFile } from '#domain/manifest.ts';
import { fetchBytes, fetchVerified } from './fetch-bytes.ts';
import { parseLaterFiles, parseManifest } from './parse-manifest.ts';

/** The list of files and their checksums: everything else hangs on it. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: async ({ signal }) => parseManifest(await fetchBytes('manifest.json', 'manifest', signal)),
  staleTime: Number.POSITIVE_INFINITY,
});

/** A file of the built data by its key: found in the manifest or in its list of later files, checked, decoded. */
export function dataQuery<Value>(key: string, decode: (bytes: ArrayBuffer, key: string) => Value | Promise<Value>) {
  return queryOptions({
    queryKey: ['data', key],
    queryFn: async ({ client, signal }) => decode(await fetchVerified(key, await findFile(client, key), signal), key),
  });
}

/** Undefined where no list has the key. A fetched list is asked for again only when it was found to be out of date. */
async function findFile(client: QueryClient, key: string): Promise<ManifestFile | undefined> {
  const manifest = await client.fetchQuery(manifestQuery);
  return manifest.files[key] ?? (await client.fetchQuery(laterFilesQuery(manifest))).files[key];
}

/** Begins with the manifest's own key, so that what makes the manifest out of date does the same to this list. */
function laterFilesQuery(manifest: Manifest) {
  const { later } = manifest;
  return queryOptions({
    queryKey: [...manifestQuery.queryKey, later.sha256],
    queryFn: async ({ signal }) => parseLaterFiles(await fetchVerified('manifest', later, signal), manifest),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
