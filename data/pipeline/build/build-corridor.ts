import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deathsSeriesId } from '#domain/incident.ts';
import { languages } from '#domain/language.ts';
import { type Database, quoted } from '#pipeline/database.ts';
import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { EvidenceFiles } from './load-evidence.ts';
import { selectBreakdowns } from './select-breakdowns.ts';
import { useRowsOf } from './select-rows.ts';
import { toCorridorNames } from './to-corridor-names.ts';
import { toCorridorFile } from './to-corridor-file.ts';
import type { UsedIds } from './to-outline.ts';
import { toSource } from './to-source.ts';
import type { DataFile } from './write-files.ts';

type CorridorTable = 'breakdowns' | 'main_rows' | 'supporting' | 'incident_details' | 'incidents' | 'observations';

/** One corridor's files and the ids they name. */
export interface BuiltCorridor {
  readonly files: readonly DataFile[];
  readonly used: UsedIds;
}

/**
 * The files `corridor/<id>`, its observations and incidents as Parquet that hyparquet reads without a plug-in
 * (snappy, 32-bit integers), and its listed facts. Its rows must be selected.
 */
export async function buildCorridor(
  database: Database,
  corridor: CatalogueCorridor,
  written: WrittenCatalogue,
  evidence: EvidenceFiles,
  temporaryDirectory: string,
): Promise<BuiltCorridor> {
  await useRowsOf(database, corridor.id);
  await selectBreakdowns(database);
  const key = `corridor/${corridor.id}`;
  const table = async (name: CorridorTable, file = name.replace('_', '-')): Promise<DataFile> => {
    const path = join(temporaryDirectory, `${corridor.id}.${name}.parquet`);
    // Version 2 writes numbers as their differences: half the bytes for days and positions, more for rows of text.
    const version = name === 'incidents' ? 'V2' : 'V1';
    await database.run(`COPY ${name} TO ${quoted(path)} (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION ${version})`);
    const [counted] = await database.rows(`SELECT count(*)::INTEGER AS rows FROM ${name}`);
    return {
      key: `${key}/${file}`,
      content: await readFile(path),
      extension: 'parquet',
      rows: Number(counted?.['rows'] ?? 0),
    };
  };
  const distinct = async (column: string, from: CorridorTable = 'observations'): Promise<string[]> =>
    (await database.rows(`SELECT DISTINCT ${column} AS id FROM ${from} WHERE ${column} IS NOT NULL ORDER BY id`)).map((row) =>
      String(row['id']),
    );
  const breakdowns = await table('breakdowns');
  const divided = await distinct('series', 'breakdowns');
  const monthly = await findMonthly(database);
  const listed = evidence.listed.filter(({ corridors }) => corridors.includes(corridor.id));
  const ids = written.series.filter(({ role }) => role === 'supporting').map(({ id }) => quoted(id));
  const isSupporting = ids.length === 0 ? 'false' : `series IN (${ids.join(', ')})`;
  await database.run(`
    CREATE TABLE main_rows AS SELECT * FROM observations WHERE NOT (${isSupporting});
    CREATE TABLE supporting AS SELECT * FROM observations WHERE ${isSupporting};`);
  const observations = await table('main_rows', 'observations');
  const supporting = await table('supporting');
  const incidents = await table('incidents');
  const incidentDetails = await table('incident_details');
  const series = await distinct('series');
  const hasDeaths = (incidents.rows ?? 0) > 0;
  const places = await distinct('place');
  const { origins, transits, destinations } = corridor.seats;
  const ownPlaces = written.places.filter(({ id }) => corridor.places.includes(id) || places.includes(id));
  const used: UsedIds = {
    series: new Set([...series, ...(hasDeaths ? [deathsSeriesId] : [])]),
    sources: new Set([
      ...(await distinct('source')),
      ...(await distinct('source', 'incidents')),
      ...(await distinct('source', 'breakdowns')),
      ...listed.map(({ source }) => source),
    ]),
    places: new Set(ownPlaces.map(({ id }) => id)),
    countries: new Set([
      ...origins,
      ...transits,
      ...destinations,
      ...(await distinct('origin')),
      ...(await distinct('destination')),
      ...ownPlaces.flatMap(({ country }) => country ?? []),
      ...listed.flatMap(({ from, to }) => `${from};${to}`.match(/\b[A-Z]{3}\b/gu) ?? []),
    ]),
  };
  const sources = written.sources.filter(({ id }) => used.sources.has(id)).map(toSource);
  return {
    files: [
      {
        key,
        content: toJsonBytes(
          toCorridorFile({ corridor, places: written.places, observed: places, sources, divided, monthly }, written.series, used),
        ),
        extension: 'json',
      },
      ...languages.map((language): DataFile => {
        const names = toCorridorNames(corridor, written, used, language);
        return { key: `${key}/names/${language}`, content: toJsonBytes(names), extension: 'json' };
      }),
      observations,
      supporting,
      breakdowns,
      incidents,
      incidentDetails,
      { key: `${key}/listed`, content: toJsonBytes(listed), extension: 'json', rows: listed.length },
    ],
    used,
  };
}

/** In which years each series has rows by month; series and years ascend. */
async function findMonthly(database: Database): Promise<Record<string, number[]>> {
  const rows = await database.rows(`
    SELECT DISTINCT series, year::INTEGER AS year FROM breakdowns WHERE month IS NOT NULL ORDER BY series, year`);
  const monthly: Record<string, number[]> = {};
  for (const row of rows) (monthly[String(row['series'])] ??= []).push(Number(row['year']));
  return monthly;
}

/** JSON in UTF-8 without white space. */
export function toJsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
