import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '#domain/language.ts';
import type { Manifest } from '#domain/manifest.ts';
import { checkCatalogue } from '#pipeline/check/check-catalogue.ts';
import type { Problem } from '#pipeline/check/problem.ts';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { boundaryNoteTexts, parseBoundaryPolicy } from '#pipeline/import/boundary-policy.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { buildBasemap } from './basemap.ts';
import { buildCorridor, toJsonBytes, type BuiltCorridor } from './build-corridor.ts';
import { type EvidenceFiles, loadEvidence } from './load-evidence.ts';
import { toReleaseId } from './release-id.ts';
import { toCatalogue, toNames, type UsedIds } from './to-catalogue.ts';
import { type DataFile, writeFiles } from './write-files.ts';

export interface BuildOptions {
  readonly catalogueDirectory: string;
  readonly evidenceDirectory: string;
  /** Null: check only, write nothing. */
  readonly outputDirectory: string | null;
}

/** Checks the catalogue against the evidence and, when no rule is broken, writes everything the app loads. */
export async function buildData(options: BuildOptions): Promise<{ problems: readonly Problem[]; manifest: Manifest | null }> {
  const { catalogueDirectory, evidenceDirectory, outputDirectory } = options;
  const { catalogue: written, problems: shapeProblems } = await readCatalogue(catalogueDirectory);
  const database = await openDatabase();
  const temporaryDirectory = await mkdtemp(join(tmpdir(), 'atlas-build-'));
  try {
    const evidence = await loadEvidence(database, evidenceDirectory);
    const facts = {
      countries: new Set(evidence.countries.map(({ code }) => code)),
      deathRoutes: await readDeathRoutes(database),
    };
    const problems = [...shapeProblems, ...checkCatalogue(written, { ...facts, cellsWithFigures: new Map() })];
    // Ids that do not resolve would make the rows of a corridor wrong, and with them its gaps.
    if (problems.length > 0) return { problems, manifest: null };
    const pages = written.sources.map(({ id, page }) => `(${quoted(id)}, ${quoted(page)})`).join(', ');
    await database.run(`CREATE TABLE source_pages AS SELECT * FROM (VALUES ${pages}) AS pages(id, source_page)`);
    const built = new Map<string, BuiltCorridor>();
    for (const corridor of written.corridors) {
      built.set(corridor.id, await buildCorridor(database, corridor, written, evidence, temporaryDirectory));
    }
    const cellsWithFigures = new Map([...built].map(([id, { cells }]) => [id, cells]));
    const gapProblems = checkCatalogue(written, { ...facts, cellsWithFigures });
    if (gapProblems.length > 0 || outputDirectory === null) return { problems: gapProblems, manifest: null };
    const release = await toReleaseId(written.version, [catalogueDirectory, evidenceDirectory]);
    const files = [
      ...(await catalogueFiles(
        catalogueDirectory,
        written,
        evidence,
        uniteIds([...built.values()].map(({ used }) => used)),
        release,
      )),
      ...[...built.values()].flatMap((each) => each.files),
      ...(await buildBasemap({ catalogueDirectory, evidenceDirectory, corridors: written.corridors })).map(
        ({ key, content }): DataFile => ({ key, content, extension: 'json' }),
      ),
    ];
    return { problems: [], manifest: await writeFiles(outputDirectory, release, files) };
  } finally {
    database.close();
    await rm(temporaryDirectory, { recursive: true, force: true });
  }
}

async function readDeathRoutes(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.rows('SELECT DISTINCT route FROM all_incidents WHERE route IS NOT NULL');
  return new Set(rows.map(({ route }) => String(route)));
}

async function catalogueFiles(
  catalogueDirectory: string,
  written: Parameters<typeof toCatalogue>[0],
  { countries }: EvidenceFiles,
  used: UsedIds,
  release: string,
): Promise<readonly DataFile[]> {
  const policy = parseBoundaryPolicy(JSON.parse(await readFile(join(catalogueDirectory, 'boundaries.json'), 'utf8')));
  return [
    { key: 'catalogue', content: toJsonBytes(toCatalogue(written, countries, used, release)), extension: 'json' },
    ...languages.map((language): DataFile => {
      const names = toNames(written, countries, used, boundaryNoteTexts(policy, language), language);
      return { key: `names/${language}`, content: toJsonBytes(names), extension: 'json' };
    }),
  ];
}

/** Pseudo-codes are always named: a filter may offer them in any corridor. */
function uniteIds(each: readonly UsedIds[]): UsedIds {
  const unite = (pick: (used: UsedIds) => ReadonlySet<string>): Set<string> => new Set(each.flatMap((used) => [...pick(used)]));
  return {
    series: unite(({ series }) => series),
    sources: unite(({ sources }) => sources),
    places: unite(({ places }) => places),
    countries: new Set([...unite(({ countries }) => countries), 'UNK', 'XXA']),
  };
}
