import { deathsSeriesId } from '#domain/incident.ts';
import type { Database } from '#pipeline/database.ts';
import type { CatalogueCorridor, CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';
import { selectRows } from './select-rows.ts';

/** The series with at least one value or range in any year, by `category/stage` cell of a corridor; incidents fill `mixed/transit`. */
export type FilledCells = ReadonlyMap<string, readonly string[]>;

/** Finds which cells of the matrix one corridor's rows fill. */
export async function findCells(
  database: Database,
  corridor: CatalogueCorridor,
  series: readonly CatalogueSeries[],
): Promise<FilledCells> {
  await selectRows(database, corridor, series);
  const rows = await database.rows('SELECT DISTINCT series AS id FROM observations WHERE value IS NOT NULL OR low IS NOT NULL');
  const withFigures = new Set(rows.map(({ id }) => id));
  const [incidents] = await database.rows('SELECT count(*)::INTEGER AS number FROM incidents');
  if (Number(incidents?.['number'] ?? 0) > 0) withFigures.add(deathsSeriesId);
  const cells = new Map<string, string[]>();
  for (const { id, category, stage } of series) {
    if (!withFigures.has(id)) continue;
    const cell = `${category}/${stage}`;
    cells.set(cell, [...(cells.get(cell) ?? []), id]);
  }
  return cells;
}
