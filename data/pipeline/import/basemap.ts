import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Problem } from '#pipeline/check/problem.ts';
import { readBasemapFiles } from './basemap-files.ts';
import { parseBoundaryPolicy } from './boundary-policy.ts';
import { drawBoundaries, stretchesOf } from './draw-boundaries.ts';
import { drawWater } from './draw-water.ts';

export interface BasemapImport {
  /** The folder with SOURCES.json and the Natural Earth files. */
  readonly rawDirectory: string;
  /** `data/catalogue/boundaries.json`. */
  readonly policyFile: string;
  /** Where `boundaries.json` and `water.json` go. Untouched when there is any problem. */
  readonly outputDirectory: string;
}

/** Turns Natural Earth's lines and waters into the committed TopoJSON of the base map. Same input, same bytes. */
export async function importBasemap(options: BasemapImport): Promise<{ problems: Problem[]; written: string[] }> {
  const policy = parseBoundaryPolicy(JSON.parse(await readFile(options.policyFile, 'utf8')));
  const { files, problems } = await readBasemapFiles(options.rawDirectory);
  if (files === null) return { problems, written: [] };
  const stretches = [...stretchesOf('land', files.land), ...stretchesOf('disputed', files.disputed)];
  const outputs = { 'boundaries.json': drawBoundaries(stretches, policy), 'water.json': drawWater(files.lakes, files.rivers) };
  await mkdir(options.outputDirectory, { recursive: true });
  for (const [name, content] of Object.entries(outputs)) await writeWhole(join(options.outputDirectory, name), content);
  return { problems, written: Object.keys(outputs).map((name) => `basemap/${name}`) };
}

async function writeWhole(path: string, content: Topology): Promise<void> {
  await writeFile(`${path}.unfinished`, `${JSON.stringify(content)}\n`);
  await rename(`${path}.unfinished`, path);
}
