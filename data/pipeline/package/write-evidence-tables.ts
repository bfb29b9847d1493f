import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, identifier, quoted } from '#pipeline/database.ts';
import type { CatalogueSource } from '#pipeline/schemas/catalogue-schemas.ts';
import type { PackageResource } from './package-resource.ts';
import type { PackageTable } from './package-table.ts';

/** Every row gets its publisher and licence. The order of the rows is that of the evidence. */
export async function addSources(database: Database, sources: readonly CatalogueSource[]): Promise<void> {
  const values = sources.map(({ id, publisher, licence }) => `(${[id, publisher, licence].map(quoted).join(', ')})`);
  await database.run('CREATE OR REPLACE TEMP TABLE package_sources (id VARCHAR, publisher VARCHAR, licence VARCHAR)');
  if (values.length > 0) await database.run(`INSERT INTO package_sources VALUES ${values.join(', ')}`);
  for (const name of ['observations', 'incidents']) {
    await database.run(`CREATE OR REPLACE TEMP TABLE package_${name} AS
      SELECT each.*, package_sources.publisher, package_sources.licence
      FROM all_${name} AS each LEFT JOIN package_sources ON package_sources.id = each.source`);
  }
  await database.run(`CREATE OR REPLACE TEMP MACRO harmless(cell) AS
    CASE WHEN left(cell, 1) IN ('=', '+', '-', '@', chr(9), chr(13)) THEN '''' || cell ELSE cell END`);
}

export interface EvidenceSelection {
  readonly from: 'package_observations' | 'package_incidents';
  readonly where: string;
  readonly table: PackageTable;
  readonly path: string;
  readonly counts: RowCounts;
}

/** Rows as Parquet, as they are. */
export async function writeParquet(
  database: Database,
  selection: EvidenceSelection,
  directory: string,
): Promise<PackageResource> {
  const { from, where, table, path, counts } = selection;
  const columns = table.fields.map(({ name }) => identifier(name)).join(', ');
  const file = join(directory, 'table.parquet');
  await database.run(
    `COPY (SELECT ${columns} FROM ${from} WHERE ${where}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  return {
    path,
    format: 'parquet',
    content: await readFile(file),
    isZipped: false,
    table,
    terms: [],
    ...counts,
  };
}

/** Rows as CSV, or as gzip of it; text a spreadsheet would run as a formula is made harmless. */
export async function writeCsv(
  database: Database,
  selection: EvidenceSelection,
  directory: string,
  compression: 'gzip' | 'none',
): Promise<PackageResource> {
  const { from, where, table, path, counts } = selection;
  const columns = table.fields.map(({ name, type }) => {
    return type === 'string' ? `harmless(${identifier(name)}) AS ${identifier(name)}` : identifier(name);
  });
  const file = join(directory, 'table.csv');
  await database.run(`COPY (SELECT ${columns.join(', ')} FROM ${from} WHERE ${where})
    TO ${quoted(file)} (FORMAT csv, HEADER, COMPRESSION ${compression})`);
  return {
    path,
    format: 'csv',
    content: await readFile(file),
    isZipped: false,
    table,
    terms: [],
    ...counts,
  };
}

/** The publications that rows name, and how many rows. */
export interface RowCounts {
  readonly rows: number;
  readonly sources: readonly string[];
}

/** Rows and publications by series, in one look over the table. */
export async function countRows(database: Database): Promise<ReadonlyMap<string, RowCounts>> {
  const counted = await database.rows(
    'SELECT series, source, count(*)::INTEGER AS rows FROM package_observations GROUP BY series, source ORDER BY series, source',
  );
  const counts = new Map<string, RowCounts>();
  for (const { series, source, rows } of counted) {
    const before = counts.get(String(series)) ?? { rows: 0, sources: [] };
    counts.set(String(series), { rows: before.rows + Number(rows), sources: [...before.sources, String(source)] });
  }
  return counts;
}

/** The same of the incidents. */
export async function countIncidents(database: Database): Promise<RowCounts> {
  const counted = await database.rows(
    'SELECT source, count(*)::INTEGER AS rows FROM package_incidents GROUP BY source ORDER BY source',
  );
  return {
    rows: counted.reduce((sum, { rows }) => sum + Number(rows), 0),
    sources: counted.map(({ source }) => String(source)),
  };
}
