import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#pipeline/check/problem.ts';
import { townsSchema } from '#pipeline/schemas/catalogue-schemas.ts';
import { readCatalogueFile } from '#pipeline/schemas/read-catalogue.ts';
import { removeUnfinished, toUnfinished } from '#pipeline/unfinished-files.ts';
import { readBasemapFiles } from './basemap-files.ts';
import { parseBoundaryPolicy } from './boundary-policy.ts';
import { drawBoundaries, stretchesOf } from './draw-boundaries.ts';
import { drawWater } from './draw-water.ts';
import { placeTowns } from './place-towns.ts';

/** The committed base map, as text by file name: `boundaries.json` and `water.json`, both TopoJSON, and `towns.json`, a list. */
export type BasemapEvidence = Readonly<Record<string, string>>;

/**
 * Draws Natural Earth's lines and waters by the boundary policy and finds the catalogue's towns in it; same input, same text. With any problem in the raw
 * files there is no evidence. Nothing is written: `writeBasemap` does that when no other source has a problem either.
 */
export async function importBasemap(options: {
  /** The folder with SOURCES.json and the Natural Earth files. */
  readonly rawDirectory: string;
  readonly catalogueDirectory: string;
}): Promise<{ problems: readonly Problem[]; evidence: BasemapEvidence }> {
  const policy = parseBoundaryPolicy(JSON.parse(await readFile(join(options.catalogueDirectory, 'boundaries.json'), 'utf8')));
  const { files, problems } = await readBasemapFiles(options.rawDirectory);
  // What is wrong with the file of towns is said where the whole catalogue is read.
  const { value: written } = await readCatalogueFile(options.catalogueDirectory, 'towns.json', townsSchema);
  if (files === null || written === null) return { problems, evidence: {} };
  const placed = placeTowns(written, files.towns);
  if (placed.problems.length > 0) return { problems: placed.problems, evidence: {} };
  const stretches = [...stretchesOf('land', files.land), ...stretchesOf('disputed', files.disputed)];
  return {
    problems,
    evidence: {
      'boundaries.json': `${JSON.stringify(drawBoundaries(stretches, policy))}\n`,
      'water.json': `${JSON.stringify(drawWater(files.lakes, files.rivers))}\n`,
      'towns.json': `[\n${placed.towns.map((town) => JSON.stringify(town)).join(',\n')}\n]\n`,
    },
  };
}

/** Writes the base map to `basemap/` under the evidence, each file whole or not at all; returns what was written. */
export async function writeBasemap(evidenceDirectory: string, evidence: BasemapEvidence): Promise<readonly string[]> {
  const directory = join(evidenceDirectory, 'basemap');
  await mkdir(directory, { recursive: true });
  try {
    for (const [name, text] of Object.entries(evidence)) {
      const path = join(directory, name);
      await writeFile(toUnfinished(path), text);
      await rename(toUnfinished(path), path);
    }
  } finally {
    await removeUnfinished(directory);
  }
  return Object.keys(evidence).map((name) => `basemap/${name}`);
}
