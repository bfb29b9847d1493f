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

const towns = z.object({
  features: z.array(
    z.object({
      properties: z.object({ name: z.string(), geonameid: z.number().nullable(), min_zoom: z.number() }),
      geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
    }),
  ),
});

/** Natural Earth's populated places: where each is, its GeoNames number, and from which zoom Natural Earth would name it. */
export type TownCollection = z.infer<typeof towns>;
export type BasemapCollection = z.infer<typeof collection>;
export type BasemapFeature = BasemapCollection['features'][number];

/** The Natural Earth files, by what they hold. */
export const basemapFiles = {
  land: 'basemap/ne_10m_admin_0_boundary_lines_land.geojson.gz',
  disputed: 'basemap/ne_10m_admin_0_boundary_lines_disputed_areas.geojson.gz',
  lakes: 'basemap/ne_50m_lakes.geojson.gz',
  rivers: 'basemap/ne_50m_rivers_lake_centerlines.geojson.gz',
  towns: 'basemap/ne_50m_populated_places_simple.geojson.gz',
} as const;

export interface BasemapFiles extends Readonly<Record<Exclude<keyof typeof basemapFiles, 'towns'>, BasemapCollection>> {
  readonly towns: TownCollection;
}

/** Reads the files, each checked against SOURCES.json first; with any problem there are no files. */
export async function readBasemapFiles(rawDirectory: string): Promise<{ files: BasemapFiles | null; problems: Problem[] }> {
  const { listing, problems } = await readRawListing(rawDirectory);
  for (const file of Object.values(basemapFiles)) {
    problems.push(...(await checkRawFile(rawDirectory, file, listing, 'basemap')).problems);
  }
  if (problems.length > 0) return { files: null, problems };
  const read = async <Value>(name: keyof typeof basemapFiles, schema: z.ZodType<Value>): Promise<Value | null> => {
    const bytes = gunzipSync(await readFile(join(rawDirectory, basemapFiles[name])));
    const parsed = schema.safeParse(JSON.parse(bytes.toString('utf8')));
    if (parsed.success) return parsed.data;
    problems.push({ where: 'basemap', at: name, rule: 'file-malformed', detail: z.prettifyError(parsed.error).slice(0, 400) });
    return null;
  };
  const [land, disputed] = [await read('land', collection), await read('disputed', collection)];
  const [lakes, rivers] = [await read('lakes', collection), await read('rivers', collection)];
  const named = await read('towns', towns);
  const isWhole = land !== null && disputed !== null && lakes !== null && rivers !== null && named !== null;
  return { files: isWhole ? { land, disputed, lakes, rivers, towns: named } : null, problems };
}
