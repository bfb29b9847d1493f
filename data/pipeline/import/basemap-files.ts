import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { Problem } from '#pipeline/check/problem.ts';
import { checkRawFile, readRawListing } from './check-raw-file.ts';

const line = z.array(z.tuple([z.number(), z.number()]));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(line) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) }),
]);
const collection = z.object({
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry: geometry.nullable() })),
});

export type BasemapCollection = z.infer<typeof collection>;
export type BasemapFeature = BasemapCollection['features'][number];

/** The Natural Earth files, by what they hold. */
export const basemapFiles = {
  land: 'basemap/ne_10m_admin_0_boundary_lines_land.geojson.gz',
  disputed: 'basemap/ne_10m_admin_0_boundary_lines_disputed_areas.geojson.gz',
  lakes: 'basemap/ne_50m_lakes.geojson.gz',
  rivers: 'basemap/ne_50m_rivers_lake_centerlines.geojson.gz',
} as const;

export type BasemapFiles = Readonly<Record<keyof typeof basemapFiles, BasemapCollection>>;

/** Reads the files, each checked against SOURCES.json first; with any problem there are no files. */
export async function readBasemapFiles(rawDirectory: string): Promise<{ files: BasemapFiles | null; problems: Problem[] }> {
  const { listing, problems } = await readRawListing(rawDirectory);
  for (const file of Object.values(basemapFiles)) {
    problems.push(...(await checkRawFile(rawDirectory, file, listing, 'basemap')).problems);
  }
  if (problems.length > 0) return { files: null, problems };
  const read = async (name: keyof typeof basemapFiles): Promise<BasemapCollection> => {
    const bytes = gunzipSync(await readFile(join(rawDirectory, basemapFiles[name])));
    const parsed = collection.safeParse(JSON.parse(bytes.toString('utf8')));
    if (parsed.success) return parsed.data;
    problems.push({ where: 'basemap', at: name, rule: 'file-malformed', detail: z.prettifyError(parsed.error).slice(0, 400) });
    return { features: [] };
  };
  const files = {
    land: await read('land'),
    disputed: await read('disputed'),
    lakes: await read('lakes'),
    rivers: await read('rivers'),
  };
  return problems.length > 0 ? { files: null, problems } : { files, problems };
}
