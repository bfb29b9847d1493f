import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, Geometry } from 'geojson';
import * as z from 'zod';

const sourceList = z.array(z.object({ file: z.string(), sha256: z.string() }));

export const basemapFiles = {
  land: 'basemap/ne_10m_admin_0_boundary_lines_land.geojson.gz',
  disputed: 'basemap/ne_10m_admin_0_boundary_lines_disputed_areas.geojson.gz',
  lakes: 'basemap/ne_50m_lakes.geojson.gz',
  rivers: 'basemap/ne_50m_rivers_lake_centerlines.geojson.gz',
} as const;

export type BasemapFile = keyof typeof basemapFiles;
export type BasemapCollection = FeatureCollection<Geometry | null, Record<string, unknown>>;

/** Reads the Natural Earth files, each checked against SOURCES.json; throws with every missing or altered file named. */
export async function readBasemapFiles(rawDirectory: string): Promise<Record<BasemapFile, BasemapCollection>> {
  const listed = sourceList.parse(JSON.parse(await readFile(join(rawDirectory, 'SOURCES.json'), 'utf8')));
  const problems: string[] = [];
  const read = async (name: BasemapFile): Promise<BasemapCollection> => {
    const file = basemapFiles[name];
    const source = listed.find((candidate) => candidate.file === file);
    const bytes = await readFile(join(rawDirectory, file)).catch(() => null);
    if (source === undefined) problems.push(`${file}: not listed in SOURCES.json`);
    if (bytes === null) problems.push(`${file}: missing`);
    else if (source !== undefined && createHash('sha256').update(bytes).digest('hex') !== source.sha256)
      problems.push(`${file}: altered, its sha256 is not the one SOURCES.json lists`);
    // The hash fixes the content, so the shape is known; an altered file is refused below before it is used.
    return bytes === null
      ? { type: 'FeatureCollection', features: [] }
      : (JSON.parse(gunzipSync(bytes).toString('utf8')) as BasemapCollection);
  };
  const files = {
    land: await read('land'),
    disputed: await read('disputed'),
    lakes: await read('lakes'),
    rivers: await read('rivers'),
  };
  if (problems.length > 0) throw new Error(`The base map files do not agree with SOURCES.json:\n${problems.join('\n')}`);
  return files;
}
