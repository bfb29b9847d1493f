import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { catalogueLanguages } from '#domain/language.ts';
import type { Problem } from '#pipeline/check/problem.ts';
import {
  type CatalogueCorridor,
  type CatalogueGapReason,
  type CatalogueMethod,
  type CataloguePlace,
  type CataloguePublication,
  type CatalogueSea,
  type CatalogueSeries,
  type CatalogueSource,
  type CatalogueTerm,
  type CatalogueText,
  type CatalogueTopic,
  type CatalogueTown,
  type CatalogueWorldRegion,
  corridorSchema,
  countryNamesSchema,
  gapReasonsSchema,
  glossarySchema,
  methodsSchema,
  placesSchema,
  publicationSchema,
  releaseSchema,
  seasSchema,
  topicsSchema,
  townsSchema,
  worldRegionsSchema,
} from './catalogue-schemas.ts';

/** What people wrote under `data/catalogue/`, shape-checked; a file that failed is empty here and has problems. */
export interface WrittenCatalogue {
  readonly places: readonly CataloguePlace[];
  readonly seas: readonly CatalogueSea[];
  readonly towns: readonly CatalogueTown[];
  readonly worldRegions: readonly CatalogueWorldRegion[];
  readonly series: readonly CatalogueSeries[];
  readonly sources: readonly CatalogueSource[];
  /** In words, by import and rule: why something was left out. */
  readonly exclusions: Readonly<Record<string, CataloguePublication['exclusions']>>;
  readonly topics: readonly CatalogueTopic[];
  readonly gapReasons: readonly CatalogueGapReason[];
  readonly corridors: readonly CatalogueCorridor[];
  readonly countryNames: Readonly<Record<string, CatalogueText>>;
  readonly version: string;
  /** The day of the version. */
  readonly date: string;
  readonly methods: readonly CatalogueMethod[];
  readonly glossary: readonly CatalogueTerm[];
  /** The file each series, source and place is written in, by `series:<id>`, `source:<id>`, `place:<id>`. */
  readonly writtenIn: Readonly<Record<string, string>>;
}

/** Reads every catalogue file; what cannot be read or has the wrong shape is a problem with file and field. */
export async function readCatalogue(directory: string): Promise<{ catalogue: WrittenCatalogue; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const read = async <Value>(name: string, schema: z.ZodType<Value>, otherwise: Value): Promise<Value> => {
    const { value, problems: found } = await readCatalogueFile(directory, name, schema);
    problems.push(...found);
    return value ?? otherwise;
  };
  const readFolder = async <Value>(
    folder: string,
    schema: z.ZodType<Value>,
  ): Promise<readonly { name: string; value: Value }[]> => {
    const names = (await readdir(join(directory, folder)).catch(() => [])).filter((name) => name.endsWith('.json')).toSorted();
    const files: { name: string; value: Value }[] = [];
    for (const name of names) {
      const value = await read<Value | null>(`${folder}/${name}`, schema, null);
      if (value !== null) files.push({ name, value });
    }
    return files;
  };
  const corridors = await readFolder('corridors', corridorSchema);
  for (const { name, value } of corridors) {
    if (`${value.id}.json` !== name) {
      problems.push({
        where: `corridors/${name}`,
        at: 'id',
        rule: 'id-is-not-file-name',
        detail: `the id is ${value.id}: call the file ${value.id}.json, or write the file's name as id`,
      });
    }
  }
  const places = await readFolder('places', placesSchema);
  const publications = await readFolder('sources', publicationSchema);
  const catalogue = {
    places: places.flatMap(({ value }) => value),
    seas: await read('seas.json', seasSchema, []),
    towns: await read('towns.json', townsSchema, []),
    worldRegions: await read('world-regions.json', worldRegionsSchema, []),
    series: publications.flatMap(({ value }) => value.series),
    sources: publications.flatMap(({ value }) => value.sources),
    exclusions: Object.fromEntries(publications.map(({ name, value }) => [name.replace(/\.json$/u, ''), value.exclusions])),
    topics: await read('topics.json', topicsSchema, []),
    gapReasons: await read('gap-reasons.json', gapReasonsSchema, []),
    countryNames: await read('country-names.json', countryNamesSchema, {}),
    methods: await read('methods.json', methodsSchema, []),
    glossary: await read('glossary.json', glossarySchema, []),
    ...(await read('release.json', releaseSchema, { version: '', date: '' })),
    corridors: corridors.map(({ value }) => value),
    writtenIn: Object.fromEntries([
      ...places.flatMap(({ name, value }) => value.map(({ id }) => [`place:${id}`, `places/${name}`])),
      ...publications.flatMap(({ name, value }) => value.series.map(({ id }) => [`series:${id}`, `sources/${name}`])),
      ...publications.flatMap(({ name, value }) => value.sources.map(({ id }) => [`source:${id}`, `sources/${name}`])),
    ]),
  };
  return { catalogue, problems };
}

/** One JSON file under the catalogue, or its problems. */
export async function readCatalogueFile<Value>(
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
    problems: parsed.error.issues.map(({ path, message }) =>
      problem(describePath(path, written), 'wrong-shape', sayMissing(path, written) ?? message),
    ),
  };
}

/** Of a field that is not there, more than that its type is wrong; null where there is something. */
function sayMissing(path: readonly PropertyKey[], root: unknown): string | null {
  const value = path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    root,
  );
  if (value !== undefined) return null;
  const isLanguage = catalogueLanguages.some((language) => language === path.at(-1));
  return isLanguage ? `is missing: words come in ${catalogueLanguages.join(', ')}` : 'is missing';
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
