import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Problem } from '#pipeline/check/problem.ts';
import {
  type CatalogueCorridor,
  type CataloguePlace,
  type CatalogueSea,
  type CatalogueSeries,
  type CatalogueSource,
  type CatalogueText,
  corridorSchema,
  countryNamesSchema,
  placesSchema,
  releaseSchema,
  seasSchema,
  seriesSchema,
  sourcesSchema,
} from './catalogue-schemas.ts';

/** What people wrote under `data/catalogue/`, shape-checked; a file that failed is empty here and has problems. */
export interface WrittenCatalogue {
  readonly places: readonly CataloguePlace[];
  readonly seas: readonly CatalogueSea[];
  readonly series: readonly CatalogueSeries[];
  readonly sources: readonly CatalogueSource[];
  readonly corridors: readonly CatalogueCorridor[];
  readonly countryNames: Readonly<Record<string, CatalogueText>>;
  readonly version: string;
}

/** Reads every catalogue file; what cannot be read or has the wrong shape is a problem with file and field. */
export async function readCatalogue(directory: string): Promise<{ catalogue: WrittenCatalogue; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const read = async <Value>(name: string, schema: z.ZodType<Value>, otherwise: Value): Promise<Value> => {
    const { value, problems: found } = await readCatalogueFile(directory, name, schema);
    problems.push(...found);
    return value ?? otherwise;
  };
  const corridorFiles = (await readdir(join(directory, 'corridors')).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const corridors: CatalogueCorridor[] = [];
  for (const name of corridorFiles) {
    const corridor = await read<CatalogueCorridor | null>(`corridors/${name}`, corridorSchema, null);
    if (corridor === null) continue;
    corridors.push(corridor);
    if (`${corridor.id}.json` !== name) {
      problems.push({ where: `corridors/${name}`, at: 'id', rule: 'id-is-not-file-name', detail: `the id is ${corridor.id}` });
    }
  }
  const catalogue = {
    places: await read('places.json', placesSchema, []),
    seas: await read('seas.json', seasSchema, []),
    series: await read('series.json', seriesSchema, []),
    sources: await read('sources.json', sourcesSchema, []),
    countryNames: await read('country-names.json', countryNamesSchema, {}),
    version: (await read('release.json', releaseSchema, { version: '' })).version,
    corridors,
  };
  return { catalogue, problems };
}

/** One JSON file under the catalogue, or its problems. */
async function readCatalogueFile<Value>(
  directory: string,
  name: string,
  schema: z.ZodType<Value>,
): Promise<{ value: Value | null; problems: readonly Problem[] }> {
  const problem = (at: string, rule: string, detail: string): Problem => ({ where: name, at, rule, detail });
  let written: unknown;
  try {
    written = JSON.parse(await readFile(join(directory, name), 'utf8'));
  } catch (error) {
    return { value: null, problems: [problem('', 'file-unreadable', String(error))] };
  }
  const parsed = schema.safeParse(written);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: null,
    problems: parsed.error.issues.map(({ path, message }) => problem(describePath(path, written), 'wrong-shape', message)),
  };
}

/** `legs[3] obock--aden .mode`: the position, and the id of the entry where it has one. */
function describePath(path: readonly PropertyKey[], root: unknown): string {
  let at = '';
  let value = root;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    at += typeof step === 'number' ? `[${step}]` : `${at === '' ? '' : '.'}${String(step)}`;
    const named: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    if (typeof step === 'number' && typeof named === 'string') at += `(${named})`;
  }
  return at;
}
