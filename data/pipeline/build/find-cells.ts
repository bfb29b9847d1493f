import type { Database } from '#pipeline/database.ts';
import type { CatalogueCorridor, CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';
import { selectRows } from './select-rows.ts';

/** The `category/stage` cells of a corridor that have at least one value or range in any year; incidents fill `mixed/transit`. */
export async function findCells(
  database: Database,
  corridor: CatalogueCorridor,
  series: readonly CatalogueSeries[],
): Promise<ReadonlySet<string>> {
  await selectRows(database, corridor, series);
  const rows = await database.rows('SELECT DISTINCT series AS id FROM observations WHERE value IS NOT NULL OR low IS NOT NULL');
  const withFigures = new Set(rows.map(({ id }) => id));
  const [incidents] = await database.rows('SELECT count(*)::INTEGER AS number FROM incidents');
  return new Set([
    ...series.filter(({ id }) => withFigures.has(id)).map(({ category, stage }) => `${category}/${stage}`),
    ...(Number(incidents?.['number'] ?? 0) > 0 ? ['mixed/transit'] : []),
  ]);
}
