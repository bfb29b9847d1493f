import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, quoted } from '#pipeline/database.ts';
import type { CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';
import type { DataFile } from './write-files.ts';

/** One series of the world view: its file, and what the index says of its rows. */
export interface WorldTableFile {
  readonly series: CatalogueSeries;
  readonly file: DataFile;
  /** Years with a number, ascending, each with how many pairs have one and whether the publisher has closed it. */
  readonly years: readonly { readonly year: number; readonly pairs: number; readonly isOpen: boolean }[];
  /** The largest number of one pair of two countries in one year. */
  readonly largest: number;
  readonly sources: readonly string[];
  /** Codes of its origins and destinations, the unknown among them. */
  readonly countries: readonly string[];
}

/** Always there; of the other columns of an observation only those in which the series has something. */
const columns = ['series', 'origin', 'destination', 'year', 'value', 'quality', 'source'];
const rareColumns = ['low', 'high', 'gap', 'page'];

/**
 * Writes the rows of each series that is counted from country to country and drawn: main ones, but those of a corridor's own
 * published facts, those within a country and those counted at a crossing. Totals only; a printed zero of a stock is left out.
 */
export async function buildWorldTables(
  database: Database,
  series: readonly CatalogueSeries[],
  temporaryDirectory: string,
): Promise<readonly WorldTableFile[]> {
  const files: WorldTableFile[] = [];
  for (const each of series) {
    if (each.role !== 'main' || each.corridors !== undefined || each.reads === 'within-country') continue;
    if (!(await isBetweenCountries(database, each.id))) continue;
    files.push(await buildWorldTable(database, each, temporaryDirectory));
  }
  return files;
}

async function isBetweenCountries(database: Database, series: string): Promise<boolean> {
  const [counted] = await database.rows(`
    SELECT count(*) FILTER (origin <> destination)::INTEGER AS pairs, count(place)::INTEGER AS places
    FROM main.all_totals WHERE series = ${quoted(series)}`);
  return Number(counted?.['pairs'] ?? 0) > 0 && counted?.['places'] === 0;
}

async function buildWorldTable(database: Database, series: CatalogueSeries, directory: string): Promise<WorldTableFile> {
  const isKept = series.measure === 'stock' ? 'value IS DISTINCT FROM 0' : 'true';
  await database.run(`
    CREATE OR REPLACE TEMP TABLE world_rows AS
      SELECT * REPLACE (CASE WHEN page IS DISTINCT FROM source_page THEN page END AS page)
      FROM main.all_totals LEFT JOIN main.source_pages ON source_pages.id = source
      WHERE series = ${quoted(series.id)} AND ${isKept}`);
  const filled = await database.rows(
    `SELECT ${rareColumns.map((name) => `count(${name})::INTEGER AS ${name}`).join(', ')} FROM world_rows`,
  );
  const written = [...columns, ...rareColumns.filter((name) => Number(filled[0]?.[name] ?? 0) > 0)];
  const path = join(directory, `world.${series.id}.parquet`);
  await database.run(`
    COPY (SELECT ${written.join(', ')} FROM world_rows ORDER BY origin NULLS FIRST, destination NULLS FIRST, year, source, value)
      TO ${quoted(path)} (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION V2, ROW_GROUP_SIZE 1000000)`);
  const years = await database.rows(`
    SELECT year, count(*)::INTEGER AS pairs, bool_or(quality = 'provisional') AS is_open
    FROM world_rows WHERE coalesce(value, low, high) IS NOT NULL GROUP BY year ORDER BY year`);
  const [largest] = await database.rows(`
    SELECT max(coalesce(value, high, low))::DOUBLE AS people, (SELECT count(*)::INTEGER FROM world_rows) AS rows
    FROM world_rows WHERE origin <> destination`);
  const distinct = async (column: string): Promise<readonly string[]> =>
    (await database.rows(`SELECT DISTINCT ${column} AS id FROM world_rows WHERE ${column} IS NOT NULL ORDER BY id`)).map((row) =>
      String(row['id']),
    );
  return {
    series,
    file: {
      key: `world/${series.id}`,
      content: await readFile(path),
      extension: 'parquet',
      rows: Number(largest?.['rows'] ?? 0),
    },
    years: years.map((row) => ({ year: Number(row['year']), pairs: Number(row['pairs']), isOpen: row['is_open'] === true })),
    largest: Number(largest?.['people'] ?? 0),
    sources: await distinct('source'),
    countries: [...(await distinct('origin')), ...(await distinct('destination'))],
  };
}
