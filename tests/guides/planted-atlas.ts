import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { categories } from '#domain/category.ts';
import type { FileList } from '#domain/manifest.ts';
import { stages } from '#domain/stage.ts';
import { buildData } from '#pipeline/build/build-data.ts';
import { formatProblems, type Problem } from '#pipeline/check/problem.ts';
import { catalogueIds } from '#pipeline/import/catalogue-ids.ts';
import { pseudoCodes } from '#pipeline/import/check-evidence.ts';
import { importEvidence } from '#pipeline/import/import-evidence.ts';
import { countryReference } from '#pipeline/import/import-source.ts';
import { paths } from '#pipeline/paths.ts';
import { countryNamesSchema, worldRegionsSchema } from '#pipeline/schemas/catalogue-schemas.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { PlantedFiles } from './guide.ts';

/** An atlas that holds nothing but what a guide writes, in a folder of its own. */
export interface PlantedAtlas {
  /** What the commands would print of what is wrong; empty where nothing is. */
  readonly said: string;
  readonly evidence: string;
  readonly output: string;
  readonly manifest: FileList | null;
}

const reference = 'reference/country_reference.csv';
/** The two countries of the guides: ISO 3166 leaves their codes free. */
const countries = ['QMA', 'QMB'].map(
  (code) => `${code},,,${code} en,${code} ar,,${code} fr,${code} es,,,,,,,,,Region,,,0,1,0.5,0.5`,
);
/** Catalogue files that say nothing of a source or a corridor, as they are. */
const asWritten = ['boundaries.json', 'glossary.json', 'methods.json', 'release.json', 'seas.json', 'towns.json'];

const reason = { en: 'Nobody counts.', fr: 'Personne ne compte.', ar: 'لا أحد يحصي.', es: 'Nadie cuenta.' };
/** A reason for every cell but one: of that one the guide's corridor knows better. */
const gapReasons = categories.flatMap((category) =>
  stages
    .filter((stage) => category !== 'mixed' || stage !== 'stay')
    .map((stage) => ({ category, stage, kind: 'not-published', reason })),
);

interface PlantOptions {
  /** The app's files are made too, not only checked. */
  readonly isBuilt?: boolean;
  /** Evidence of an earlier planting: nothing is imported again. */
  readonly evidence?: string;
}

/** Writes the files into a new folder of `parent` and does with them what `data:import` and then `data:check` or `data:build` do. */
export async function plantAtlas(parent: string, files: PlantedFiles, options: PlantOptions = {}): Promise<PlantedAtlas> {
  const home = mkdtempSync(join(parent, 'planted-'));
  const catalogueDirectory = join(home, 'data/catalogue');
  mkdirSync(catalogueDirectory, { recursive: true });
  for (const name of asWritten) cpSync(join(paths.catalogue, name), join(catalogueDirectory, name));
  write(join(catalogueDirectory, 'topics.json'), '[]');
  write(join(catalogueDirectory, 'towns.json'), '[]');
  write(join(catalogueDirectory, 'world-regions.json'), JSON.stringify(regionsOfPseudoCodes()));
  write(join(catalogueDirectory, 'gap-reasons.json'), JSON.stringify(gapReasons));
  write(join(catalogueDirectory, 'country-names.json'), JSON.stringify(namesOfPseudoCodes()));
  for (const [path, text] of files) write(join(home, path), text);

  const evidence = options.evidence ?? join(home, 'data/evidence');
  const output = join(home, 'public/data');
  const problems = options.evidence === undefined ? await importPlanted(home, catalogueDirectory, evidence) : [];
  if (problems.length > 0) return { said: say(problems), evidence, output, manifest: null };
  const built = await buildData({
    catalogueDirectory,
    evidenceDirectory: evidence,
    releasesDirectory: join(home, 'data/releases'),
    outputDirectory: options.isBuilt === true ? output : null,
  });
  return { said: say(built.problems), evidence, output, manifest: built.manifest };
}

async function importPlanted(home: string, catalogueDirectory: string, evidence: string): Promise<readonly Problem[]> {
  writeReference(join(home, 'raw'));
  const { catalogue, problems: otherProblems } = await readCatalogue(catalogueDirectory);
  const { problems } = await importEvidence({
    rawDirectory: join(home, 'raw'),
    outputDirectory: evidence,
    ids: catalogueIds(catalogue),
    countryNames: catalogue.countryNames,
    sourcesDirectory: join(home, 'data/pipeline/import/sources'),
    otherProblems,
  });
  // The base map comes from the atlas's own evidence: no guide is about it.
  if (problems.length === 0) cpSync(join(paths.evidence, 'basemap'), join(evidence, 'basemap'), { recursive: true });
  return problems;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The country reference, which every import reads, and its line in the listing. */
function writeReference(raw: string): void {
  const text = `${[countryReference.columns.join(','), ...countries].join('\n')}\n`;
  write(join(raw, reference), text);
  const listing = z.array(z.unknown()).parse(JSON.parse(readFileSync(join(raw, 'SOURCES.json'), 'utf8')));
  const sha256 = createHash('sha256').update(text).digest('hex');
  write(join(raw, 'SOURCES.json'), JSON.stringify([...listing, { file: reference, sha256 }]));
}

function namesOfPseudoCodes(): Readonly<Record<string, unknown>> {
  const names = countryNamesSchema.parse(JSON.parse(readFileSync(join(paths.catalogue, 'country-names.json'), 'utf8')));
  return Object.fromEntries(pseudoCodes.map((code) => [code, names[code]]));
}

/** The only pseudo-code with a place is in the Channel; the guides' own countries are in no sub-region. */
function regionsOfPseudoCodes(): readonly unknown[] {
  const regions = worldRegionsSchema.parse(JSON.parse(readFileSync(join(paths.catalogue, 'world-regions.json'), 'utf8')));
  return regions.filter(({ unsd }) => unsd === 'Northern Europe');
}

/** The lines of the command, without the count at the end. */
function say(problems: readonly Problem[]): string {
  return problems.length === 0 ? '' : formatProblems(problems).split('\n').slice(0, -1).join('\n');
}
