import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { categories } from '#domain/category.ts';
import type { ListedFact } from '#domain/listed-fact.ts';
import { stages } from '#domain/stage.ts';
import { type Database, quoted } from '#pipeline/database.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';

const countriesSchema = z.array(
  z.object({
    code: z.string(),
    names: z.object({ en: z.string(), fr: z.string(), ar: z.string(), es: z.string() }),
    point: z.tuple([z.number(), z.number()]).nullable(),
    region: z.string(),
    subregion: z.string(),
  }),
);

const listedSchema = z.array(
  z.object({
    corridors: z.array(z.string()),
    category: z.enum(categories),
    stage: z.enum(stages),
    from: z.string(),
    to: z.string(),
    period: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.enum(['persons', 'movements', 'deaths', 'usd', 'share']),
    reason: z.enum([
      'part-of-year',
      'month',
      'forecast',
      'several-years',
      'yearly-estimate',
      'not-a-count',
      'wider-than-corridor',
    ]),
    source: z.string(),
    page: z.string().nullable(),
  }),
);

/** The committed evidence that is not a table in the database. */
export interface EvidenceFiles {
  readonly countries: readonly CountryRecord[];
  readonly listed: readonly ListedFact[];
}

/**
 * Makes the tables `all_observations`, of it `all_totals` and `all_breakdowns`, and `all_incidents` from the committed evidence and `source_pages` from the
 * written sources, and reads the JSON beside them.
 */
export async function loadEvidence(
  database: Database,
  directory: string,
  sources: readonly { readonly id: string; readonly page: string }[],
): Promise<EvidenceFiles> {
  await database.run(`
    CREATE TABLE all_observations AS SELECT * FROM read_parquet(${quoted(join(directory, 'observations.parquet'))});
    CREATE TABLE all_totals AS SELECT * FROM all_observations WHERE sex IS NULL AND age IS NULL AND month IS NULL ORDER BY series;
    CREATE TABLE all_breakdowns AS SELECT * FROM all_observations WHERE sex IS NOT NULL OR age IS NOT NULL OR month IS NOT NULL;
    CREATE TABLE all_incidents AS SELECT * FROM read_parquet(${quoted(join(directory, 'incidents.parquet'))});`);
  await database.run('CREATE TABLE source_pages (id VARCHAR, source_page VARCHAR)');
  const pages = sources.map(({ id, page }) => `(${quoted(id)}, ${quoted(page)})`).join(', ');
  if (pages !== '') await database.run(`INSERT INTO source_pages VALUES ${pages}`);
  const readJson = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(directory, name), 'utf8'));
  return {
    countries: countriesSchema.parse(await readJson('countries.json')),
    listed: listedSchema.parse(await readJson('listed.json')),
  };
}
