import { readFile } from 'node:fs/promises';
import type { Problem } from '#pipeline/check/problem.ts';
import { type Database, identifier, openDatabase, quoted } from '#pipeline/database.ts';
import { checkEvidence, pseudoCodes, type CatalogueIds } from './check-evidence.ts';
import { checkRawFile, readRawListing } from './check-raw-file.ts';
import { countryReference, type ImportSource, type RawTable } from './import-source.ts';
import { type CountryNames, listCountries } from './list-countries.ts';
import { loadRawTable } from './load-raw-table.ts';
import { readImportSources } from './read-import-sources.ts';
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
  /** The sources to read; all those of the folder unless given. */
  readonly sources?: readonly ImportSource[];
  /** The folder with the SQL files and their notes, when not the atlas's own. */
  readonly sourcesDirectory?: string;
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
    const load = async (where: string, raw: RawTable): Promise<Record<string, string>> => {
      const checked = await Promise.all(raw.files.map((file) => checkRawFile(rawDirectory, file, listing, where)));
      problems.push(...checked.flatMap((file) => file.problems));
      if (checked.every(({ isThere }) => isThere)) problems.push(...(await loadRawTable(database, rawDirectory, raw, where)));
      return Object.fromEntries(raw.files.map((file, index) => [file, checked[index]?.sha256 ?? '']));
    };
    await load('country-reference', countryReference);
    const accounts: Record<string, SourceAccount> = {};
    const found =
      options.sources === undefined ? readImportSources(options.sourcesDirectory) : { sources: options.sources, problems: [] };
    problems.push(...found.problems);
    for (const source of found.sources) {
      problems.push(...findWordsWithoutRule(source, options.ids));
      await database.run(`CREATE SCHEMA ${identifier(source.id)}; SET search_path = ${quoted(`${source.id},main`)};`);
      const files = source.raw === null ? {} : await load(source.id, source.raw);
      if (source.raw !== null && !(await hasTable(database, source.id, source.raw.table))) continue;
      const outcome = await runSource(database, source);
      problems.push(...outcome.problems);
      if (outcome.summary !== null) accounts[source.id] = { files, ...outcome.summary };
      // What the source made is copied by now; its raw rows need not stay in memory.
      await database.run(`SET search_path = 'main'; DROP SCHEMA ${identifier(source.id)} CASCADE`);
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

/** Words for a rule that the SQL never names: the rule has gone, or one of the two is misspelt. */
function findWordsWithoutRule({ id, sql }: ImportSource, ids: CatalogueIds): readonly Problem[] {
  return (ids.exclusions.get(id) ?? [])
    .filter((rule) => !sql.includes(quoted(rule)))
    .map((rule) => ({
      where: `data/catalogue/sources/${id}.json`,
      at: `exclusions.${rule}`,
      rule: 'exclusion-without-rule',
      detail: `${id}.sql has no rule of this name: correct the name, or take the words out`,
    }));
}

async function hasTable(database: Database, schema: string, table: string): Promise<boolean> {
  const found = await database.rows(
    `SELECT 1 AS found FROM duckdb_tables() WHERE schema_name = ${quoted(schema)} AND table_name = ${quoted(table)}`,
  );
  return found.length > 0;
}
