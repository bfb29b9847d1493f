import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '#domain/language.ts';
import type { FileList } from '#domain/manifest.ts';
import { checkCatalogue } from '#pipeline/check/check-catalogue.ts';
import { checkResponses } from '#pipeline/check/check-responses.ts';
import type { Problem } from '#pipeline/check/problem.ts';
import { openDatabase } from '#pipeline/database.ts';
import { type BoundaryPolicy, boundaryNoteTexts, parseBoundaryPolicy } from '#pipeline/import/boundary-policy.ts';
import { buildPackage } from '#pipeline/package/build-package.ts';
import { compareSnapshots } from '#pipeline/release/compare-snapshots.ts';
import { readSnapshots } from '#pipeline/release/read-snapshots.ts';
import { takeSnapshot } from '#pipeline/release/snapshot.ts';
import { readSummary } from '#pipeline/evidence-summary.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { readResponses } from '#pipeline/schemas/read-responses.ts';
import { buildBasemap } from './basemap.ts';
import { buildTowns } from './basemap-towns.ts';
import { buildCorridor, toJsonBytes, type BuiltCorridor } from './build-corridor.ts';
import { buildWorld } from './build-world.ts';
import { buildAccount } from './build-account.ts';
import { buildResponses } from './build-responses.ts';
import { fillGaps } from './fill-gaps.ts';
import { findFacts } from './find-facts.ts';
import { loadEvidence } from './load-evidence.ts';
import { toReleaseId } from './release-id.ts';
import { toAccountNames } from './to-account-names.ts';
import { toSeriesNotes } from './to-corridor-names.ts';
import { toCountryRegion } from './to-country-region.ts';
import { toOutline, toOutlineNames, type UsedIds } from './to-outline.ts';
import { type DataFile, writeFiles } from './write-files.ts';

export interface BuildOptions {
  readonly catalogueDirectory: string;
  readonly evidenceDirectory: string;
  /** Earlier versions; none where it is not there. */
  readonly releasesDirectory?: string;
  /** Null: check only, write nothing. */
  readonly outputDirectory: string | null;
  /** False: only what the app loads, without the open data package. */
  readonly openPackage?: boolean;
}

/** Checks the catalogue against the evidence and, when no rule is broken, writes everything the app loads. */
export async function buildData(options: BuildOptions): Promise<{ problems: readonly Problem[]; manifest: FileList | null }> {
  const { catalogueDirectory, evidenceDirectory, outputDirectory } = options;
  const { catalogue: written, problems: shapeProblems } = await readCatalogue(catalogueDirectory);
  const { policy, problems: policyProblems } = await readBoundaryPolicy(catalogueDirectory);
  const { responses, problems: responseShapes } = await readResponses(catalogueDirectory, evidenceDirectory);
  const database = await openDatabase();
  const temporaryDirectory = await mkdtemp(join(tmpdir(), 'atlas-build-'));
  try {
    const evidence = await loadEvidence(database, evidenceDirectory, written.sources);
    const facts = await findFacts(database, written, evidence, shapeProblems.length === 0);
    const located = evidence.countries.filter(({ point, region }) => point !== null && toCountryRegion(region) !== null);
    const responseFacts = {
      corridors: written.corridors.map(({ id }) => id),
      countries: new Set(located.map(({ code }) => code)),
    };
    const problems = [
      ...shapeProblems,
      ...policyProblems,
      ...checkCatalogue(written, facts),
      ...responseShapes,
      // What could not be read would look unknown wherever it is named.
      ...(responses === null || responseShapes.length > 0 ? [] : checkResponses(responses, responseFacts)),
    ];
    if (problems.length > 0 || policy === null || outputDirectory === null) return { problems, manifest: null };
    const catalogue = {
      ...written,
      corridors: written.corridors.map((each) =>
        fillGaps(each, written.gapReasons, facts.cellsWithFigures.get(each.id) ?? new Set()),
      ),
    };
    const corridors: BuiltCorridor[] = [];
    for (const corridor of catalogue.corridors) {
      corridors.push(await buildCorridor(database, corridor, catalogue, evidence, temporaryDirectory));
    }
    const used = uniteIds(corridors.map((each) => each.used));
    const release = await toReleaseId(written.version, [catalogueDirectory, evidenceDirectory]);
    const basemap = [
      ...(await buildBasemap({ catalogueDirectory, evidenceDirectory, corridors: written.corridors })),
      ...(await buildTowns({ evidenceDirectory, towns: written.towns, places: written.places })),
    ];
    const summary = readSummary(evidenceDirectory);
    const present = takeSnapshot(catalogue, summary);
    const snapshots = await readSnapshots(options.releasesDirectory ?? paths.releases);
    const earlier = snapshots.filter(({ version }) => version !== written.version);
    const account = buildAccount({
      catalogue,
      filled: facts.cellsWithFigures,
      summary,
      evidenceDirectory,
      earlier,
      release,
    });
    const files: readonly DataFile[] = [
      { key: 'account', content: toJsonBytes(account), extension: 'json' },
      ...languages.map((language): DataFile => {
        const notes = Object.fromEntries(catalogue.series.map((each) => [each.id, toSeriesNotes(each, language)]));
        return { key: `notes/${language}`, content: toJsonBytes(notes), extension: 'json' };
      }),
      ...languages.map((language): DataFile => {
        return { key: `account/names/${language}`, content: toJsonBytes(toAccountNames(catalogue, language)), extension: 'json' };
      }),
      ...earlier.map((snapshot): DataFile => {
        return {
          key: `changes/${snapshot.version}`,
          content: toJsonBytes(compareSnapshots(snapshot, present)),
          extension: 'json',
        };
      }),
      { key: 'catalogue', content: toJsonBytes(toOutline(catalogue, evidence.countries, used, release)), extension: 'json' },
      ...languages.map((language): DataFile => {
        const names = toOutlineNames(catalogue, evidence.countries, used, boundaryNoteTexts(policy, language), language);
        return { key: `names/${language}`, content: toJsonBytes(names), extension: 'json' };
      }),
      ...corridors.flatMap((each) => each.files),
      ...(await buildWorld(database, catalogue, evidence, temporaryDirectory)),
      ...(responses === null ? [] : buildResponses(responses, catalogue.corridors, evidence.countries)),
      ...basemap.map(({ key, content }): DataFile => ({ key, content, extension: 'json' })),
    ];
    const packaged = {
      database,
      catalogue,
      countries: evidence.countries,
      listed: evidence.listed,
      responses,
      release,
      snapshots: [present, ...earlier],
      temporaryDirectory,
    };
    await database.run("SET search_path = 'main'");
    const open = options.openPackage === false ? [] : await buildPackage(packaged);
    return { problems: [], manifest: await writeFiles(outputDirectory, release, files, open) };
  } finally {
    database.close();
    await rm(temporaryDirectory, { recursive: true, force: true });
  }
}

async function readBoundaryPolicy(directory: string): Promise<{ policy: BoundaryPolicy | null; problems: readonly Problem[] }> {
  const file = 'boundaries.json';
  try {
    return { policy: parseBoundaryPolicy(JSON.parse(await readFile(join(directory, file), 'utf8'))), problems: [] };
  } catch (error) {
    return { policy: null, problems: [{ where: file, at: '', rule: 'wrong-shape', detail: String(error) }] };
  }
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
