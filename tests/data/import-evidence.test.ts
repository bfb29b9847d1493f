import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '#pipeline/check/problem.ts';
import { catalogueIds } from '#pipeline/import/catalogue-ids.ts';
import { importEvidence } from '#pipeline/import/import-evidence.ts';
import { readImportSources } from '#pipeline/import/read-import-sources.ts';
import { readExclusions, readSummary } from '#pipeline/evidence-summary.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { hasRawFiles, readRawListing, saySkippedRaw } from './raw-files.ts';

const evidenceFiles = [
  'countries.json',
  'exclusions.json',
  'incidents.parquet',
  'listed.json',
  'memberships.json',
  'observations.parquet',
  'summary.json',
];
let problems: readonly Problem[] = [];
const output = mkdtempSync(join(tmpdir(), 'atlas-import-'));

beforeAll(async () => {
  if (!hasRawFiles) {
    saySkippedRaw('the committed summary');
    return;
  }
  const { catalogue } = await readCatalogue(paths.catalogue);
  ({ problems } = await importEvidence({
    rawDirectory: paths.raw,
    outputDirectory: output,
    ids: catalogueIds(catalogue),
    countryNames: catalogue.countryNames,
  }));
}, 240_000);

afterAll(() => {
  rmSync(output, { recursive: true });
});

describe('the committed evidence', () => {
  it('is byte for byte what the import makes of the published files', () => {
    expect(problems).toEqual([]);
    const made = hasRawFiles ? output : paths.evidence;
    expect(
      readdirSync(made)
        .filter((name) => evidenceFiles.includes(name))
        .toSorted(),
    ).toEqual(evidenceFiles);
    const changed = evidenceFiles.filter(
      (name) => !readFileSync(join(made, name)).equals(readFileSync(join(paths.evidence, name))),
    );
    expect(changed).toEqual([]);
    expect(readdirSync(made).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });

  it('accounts for every raw row of every source: used, or excluded by a named rule', () => {
    const { sources } = readSummary(paths.evidence);
    const exclusions = readExclusions(paths.evidence);
    expect(Object.keys(sources).toSorted()).toEqual(
      readImportSources()
        .sources.map(({ id }) => id)
        .toSorted(),
    );
    const accounts = Object.entries(sources);
    const excludedByRule = (id: string): number => (exclusions[id] ?? []).reduce((sum, { rows }) => sum + (rows ?? 0), 0);
    expect(accounts.filter(([, { rowsIn, rowsUsed, rowsExcluded }]) => rowsUsed + rowsExcluded !== rowsIn)).toEqual([]);
    expect(accounts.filter(([id, { rowsExcluded }]) => excludedByRule(id) !== rowsExcluded)).toEqual([]);
  });

  it('has taken in the whole of each file that SOURCES.json lists, to the row', () => {
    if (!hasRawFiles) {
      saySkippedRaw('the committed summary');
      return;
    }
    const rowsOf = new Map(readRawListing().map(({ file, rows }) => [file, rows]));
    const short = Object.entries(readSummary(paths.evidence).sources)
      .map(([id, { files, rowsIn }]) => ({ id, rowsIn, listed: add(Object.keys(files).map((file) => rowsOf.get(file) ?? 0)) }))
      .filter(({ rowsIn, listed }) => rowsIn !== listed);
    expect(short).toEqual([]);
  });

  it('leaves no published table of SOURCES.json aside', () => {
    if (!hasRawFiles) {
      saySkippedRaw('the committed summary');
      return;
    }
    const read = new Set(Object.values(readSummary(paths.evidence).sources).flatMap(({ files }) => Object.keys(files)));
    const tables = readRawListing().flatMap(({ file }) => (/^(?:basemap|reference\/country)/u.test(file) ? [] : file));
    expect(tables.filter((file) => !read.has(file))).toEqual([]);
  });
});

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
