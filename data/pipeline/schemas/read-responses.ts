import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Problem } from '#pipeline/check/problem.ts';
import { readCatalogueFile } from './read-catalogue.ts';
import {
  actorsSchema,
  membershipsSchema,
  processesSchema,
  responseDocumentSchema,
  responseItemsSchema,
  responsePlacesSchema,
  type Memberships,
  type WrittenActor,
  type WrittenDocument,
  type WrittenItem,
  type WrittenPlace,
  type WrittenProcess,
} from './response-schemas.ts';

/** What people wrote of responses, and the memberships beside it, shape-checked; a part that failed is empty and has problems. */
export interface WrittenResponses {
  readonly document: WrittenDocument;
  readonly items: readonly WrittenItem[];
  readonly actors: readonly WrittenActor[];
  readonly places: readonly WrittenPlace[];
  readonly processes: readonly WrittenProcess[];
  readonly memberships: Memberships;
  /** The file each item and process is written in, by `item:<id>`, `process:<id>`. */
  readonly writtenIn: Readonly<Record<string, string>>;
}

/** Null where the catalogue has no folder `responses`: an atlas of figures alone. */
export async function readResponses(
  catalogueDirectory: string,
  evidenceDirectory: string,
): Promise<{ responses: WrittenResponses | null; problems: readonly Problem[] }> {
  const itemFiles = await listFiles(catalogueDirectory, 'responses');
  if (itemFiles.length === 0) return { responses: null, problems: [] };
  const problems: Problem[] = [];
  const readFrom = async <Value>(directory: string, name: string, schema: z.ZodType<Value>, otherwise: Value): Promise<Value> => {
    const read = await readCatalogueFile(directory, name, schema);
    problems.push(...read.problems);
    return read.value ?? otherwise;
  };
  const read = async <Value>(name: string, schema: z.ZodType<Value>, otherwise: Value): Promise<Value> =>
    readFrom(catalogueDirectory, name, schema, otherwise);
  const readAll = async <Entry extends { readonly id: string }>(
    files: readonly string[],
    schema: z.ZodType<Entry[]>,
    kind: string,
  ): Promise<{ entries: readonly Entry[]; writtenIn: readonly (readonly [string, string])[] }> => {
    const lists = await Promise.all(files.map(async (file) => ({ file, list: await read(file, schema, []) })));
    return {
      entries: lists.flatMap(({ list }) => list),
      writtenIn: lists.flatMap(({ file, list }) => list.map(({ id }) => [`${kind}:${id}`, file] as const)),
    };
  };
  const items = await readAll(itemFiles, responseItemsSchema, 'item');
  const processes = await readAll(await listFiles(catalogueDirectory, 'processes'), processesSchema, 'process');
  const responses: WrittenResponses = {
    document: await read('response-document.json', responseDocumentSchema, { publisher: '', title: '', year: 0 }),
    items: items.entries,
    actors: await read('actors.json', actorsSchema, []),
    places: await read('response-places.json', responsePlacesSchema, []),
    processes: processes.entries,
    memberships: await readFrom(evidenceDirectory, 'memberships.json', membershipsSchema, { processes: [], members: [] }),
    writtenIn: Object.fromEntries([...items.writtenIn, ...processes.writtenIn]),
  };
  return { responses, problems };
}

async function listFiles(directory: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(join(directory, folder)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}
