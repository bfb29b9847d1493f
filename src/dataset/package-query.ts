import { queryOptions } from '@tanstack/react-query';
import { DatasetError } from './dataset-error.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { parseJson } from './parse-json.ts';

/** One file of the open data package as its description lists it. */
export interface PackageFile {
  /** Relative to the data folder. */
  readonly path: string;
  readonly title: string;
  readonly bytes: number | null;
}

const description = 'datapackage.json';

/** The description of the open data package. It keeps one name over all releases, so the manifest has no checksum for it. */
export const packageQuery = queryOptions({
  queryKey: ['package'],
  queryFn: async ({ signal }) => readPackage(parseJson(await fetchBytes(description, description, signal), description)),
});

/** Only what the page says of a file: what else the description holds is for the programs that read it. */
export function readPackage(value: unknown): readonly PackageFile[] {
  const resources = field(value, 'resources');
  if (!Array.isArray(resources)) throw new DatasetError('malformed', description, 'it lists no resources');
  return resources.flatMap((resource: unknown): PackageFile[] => {
    const path = field(resource, 'path');
    if (typeof path !== 'string') return [];
    const title = field(resource, 'title');
    const bytes = field(resource, 'bytes');
    return [{ path, title: typeof title === 'string' ? title : path, bytes: typeof bytes === 'number' ? bytes : null }];
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
