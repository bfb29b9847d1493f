import { deathsSeriesId } from '#domain/incident.ts';
import type { EvidenceUse, KnownFacts } from '#pipeline/check/known-facts.ts';
import type { Database } from '#pipeline/database.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { type FilledCells, findCells } from './find-cells.ts';
import type { EvidenceFiles } from './load-evidence.ts';

/** What the evidence knows of the catalogue; its tables must be loaded. */
export interface FoundFacts extends KnownFacts {
  readonly cellsWithFigures: ReadonlyMap<string, FilledCells>;
}

/** Selects the rows of every corridor. `isWhole`: every catalogue file could be read; else cells would look empty and entries unused for want of their reader. */
export async function findFacts(
  database: Database,
  written: WrittenCatalogue,
  evidence: EvidenceFiles,
  isWhole: boolean,
): Promise<FoundFacts> {
  const cellsWithFigures = new Map<string, FilledCells>();
  const yearsWithFigures = new Map<string, ReadonlySet<number>>();
  for (const corridor of isWhole ? written.corridors : []) {
    cellsWithFigures.set(corridor.id, await findCells(database, corridor, written.series));
    yearsWithFigures.set(corridor.id, await findYears(database));
  }
  return {
    countries: new Set(evidence.countries.map(({ code }) => code)),
    subregions: new Set(evidence.countries.flatMap(({ subregion }) => (subregion === '' ? [] : [subregion]))),
    deathRoutes: await distinct(database, 'route', 'all_incidents'),
    cellsWithFigures,
    use: isWhole ? await findUse(database, yearsWithFigures) : null,
  };
}

/** Of the corridor whose rows were selected last. */
async function findYears(database: Database): Promise<ReadonlySet<number>> {
  const rows = await database.rows(`
    SELECT DISTINCT year FROM observations WHERE coalesce(value, high) > 0 UNION SELECT DISTINCT year FROM incidents`);
  return new Set(rows.map(({ year }) => Number(year)));
}

async function findUse(database: Database, yearsWithFigures: EvidenceUse['yearsWithFigures']): Promise<EvidenceUse> {
  const series = await distinct(database, 'series', 'all_observations');
  const incidents = await distinct(database, 'year', 'all_incidents');
  return {
    seriesWithRows: incidents.size === 0 ? series : new Set([...series, deathsSeriesId]),
    placesWithRows: await distinct(database, 'place', 'all_observations'),
    yearsWithFigures,
  };
}

async function distinct(database: Database, column: string, table: string): Promise<ReadonlySet<string>> {
  const rows = await database.rows(`SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} IS NOT NULL`);
  return new Set(rows.map(({ id }) => String(id)));
}
