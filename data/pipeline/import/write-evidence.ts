import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, quoted } from '#pipeline/database.ts';
import { removeUnfinished, toUnfinished } from '#pipeline/unfinished-files.ts';
import type { CountryRecord } from './list-countries.ts';
import { toGoldenJson } from './summarise.ts';

/** Order of the evidence table; the same rows give the same bytes. */
const observationOrder =
  'series, origin NULLS FIRST, destination NULLS FIRST, place NULLS FIRST, year, month NULLS FIRST, sex NULLS FIRST, age NULLS FIRST, source';

/** Writes every evidence file under a temporary name and renames them all at the end: a run that dies leaves no half of a named one. */
export async function writeEvidence(
  database: Database,
  directory: string,
  texts: { readonly countries: readonly CountryRecord[]; readonly summary: string; readonly exclusions: string },
): Promise<readonly string[]> {
  await mkdir(directory, { recursive: true });
  const temporary = (name: string): string => toUnfinished(join(directory, name));
  try {
    await database.run(`
      COPY (SELECT * EXCLUDE (input, row) FROM main.all_observations ORDER BY ${observationOrder})
        TO ${quoted(temporary('observations.parquet'))} (FORMAT parquet, COMPRESSION zstd);
      COPY (SELECT * EXCLUDE (input, row) FROM main.all_incidents ORDER BY date, id)
        TO ${quoted(temporary('incidents.parquet'))} (FORMAT parquet, COMPRESSION zstd);`);
    const listed = await database.nestedRows(`
      SELECT corridors, category, stage, from_text AS "from", to_text AS "to", period, value, low, high, unit, reason, source, page
      FROM main.all_listed ORDER BY category, stage, period, "from", "to", source, page, value, low`);
    await writeFile(temporary('listed.json'), toGoldenJson(listed));
    await writeFile(temporary('memberships.json'), toGoldenJson(await listMemberships(database)));
    await writeFile(temporary('countries.json'), toGoldenJson(texts.countries));
    await writeFile(temporary('summary.json'), texts.summary);
    await writeFile(temporary('exclusions.json'), texts.exclusions);
    const names = [
      'observations.parquet',
      'incidents.parquet',
      'listed.json',
      'memberships.json',
      'countries.json',
      'summary.json',
      'exclusions.json',
    ];
    for (const name of names) await rename(temporary(name), join(directory, name));
    return names;
  } finally {
    await removeUnfinished(directory);
  }
}

/** Processes as published, and who sits in each: by process, role and country. */
async function listMemberships(database: Database): Promise<unknown> {
  return {
    processes: await database.rows(`
      SELECT process AS id, max(name) AS name, max(type) AS type, max(region) AS region, max(established) AS established,
        max(secretariat) AS secretariat
      FROM main.all_memberships GROUP BY process ORDER BY process`),
    members: await database.rows(`
      SELECT process, role, country, as_of AS "asOf", page FROM main.all_memberships ORDER BY process, role, country`),
  };
}
