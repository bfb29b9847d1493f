import { readFile } from 'node:fs/promises';
import type { Problem } from '#pipeline/check/problem.ts';
import { type Database, identifier, openDatabase, quoted } from '#pipeline/database.ts';
import { checkEvidence, pseudoCodes, type CatalogueIds } from './check-evidence.ts';
import { checkRawFile, readRawListing } from './check-raw-file.ts';
import { countryReference, type ImportSource, importSources, type RawTable } from './import-sources.ts';
import { type CountryNames, listCountries } from './list-countries.ts';
import { loadRawTable } from './load-raw-table.ts';
import { evidenceTables, runSource } from './run-source.ts';
import { type SourceAccount, summarise } from './summarise.ts';
import { writeEvidence } from './write-evidence.ts';

export interface ImportOptions {
  /** The folder with SOURCES.json and the published files. */
  readonly rawDirectory: string;
  /** Where the evidence goes. Untouched when there is any problem. */
  readonly outputDirectory: string;
  readonly ids: CatalogueIds;
  readonly countryNames: CountryNames;
  /** The sources to read; all of this release unless given. */
  readonly sources?: readonly ImportSource[];
  /** Problems found before the import, for instance in the catalogue: they stop it too. */
  readonly otherProblems?: readonly Problem[];
}

/** Reads, checks and harmonises every source. All problems come back together; with any, no file is written. */
export async function importEvidence(
  options: ImportOptions,
): Promise<{ problems: readonly Problem[]; written: readonly string[] }> {
  const { rawDirectory } = options;
  const database = await openDatabase();
  try {
    const { listing, problems: listingProblems } = await readRawListing(rawDirectory);
    const problems: Problem[] = [...(options.otherProblems ?? []), ...listingProblems];
    await database.run(await readFile(new URL('macros.sql', import.meta.url), 'utf8'));
    await database.run(evidenceTables);
    const load = async (where: string, raw: RawTable): Promise<string> => {
      const file = await checkRawFile(rawDirectory, raw.file, listing, where);
      problems.push(...file.problems);
      if (file.isThere) problems.push(...(await loadRawTable(database, rawDirectory, raw, where)));
      return file.sha256;
    };
    await load('country-reference', countryReference);
    const accounts: Record<string, SourceAccount> = {};
    for (const source of options.sources ?? importSources) {
      await database.run(`CREATE SCHEMA ${identifier(source.id)}; SET search_path = ${quoted(`${source.id},main`)};`);
      const sha256 = await load(source.id, source.raw);
      if (!(await hasTable(database, source.id, source.raw.table))) continue;
      const outcome = await runSource(database, source);
      problems.push(...outcome.problems);
      if (outcome.summary !== null) accounts[source.id] = { file: source.raw.file, sha256, ...outcome.summary };
    }
    await database.run("SET search_path = 'main'");
    if (!(await hasTable(database, 'main', countryReference.table))) return { problems, written: [] };
    problems.push(...(await checkEvidence(database, options.ids)));
    const named = await listCountries(database, options.countryNames, pseudoCodes);
    problems.push(...named.problems);
    if (problems.length > 0) return { problems, written: [] };
    const texts = await summarise(database, accounts);
    return {
      problems,
      written: await writeEvidence(database, options.outputDirectory, { ...texts, countries: named.countries }),
    };
  } finally {
    database.close();
  }
}

async function hasTable(database: Database, schema: string, table: string): Promise<boolean> {
  const found = await database.rows(
    `SELECT 1 AS found FROM duckdb_tables() WHERE schema_name = ${quoted(schema)} AND table_name = ${quoted(table)}`,
  );
  return found.length > 0;
}
