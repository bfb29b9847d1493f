import { type Database, identifier, quoted } from '#pipeline/database.ts';
import type { CatalogueCorridor, CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';

/** Columns of a corridor's observations and breakdowns, named and ordered as `src/domain/observation.ts`. */
export const columns = 'series, origin, destination, place, year, month, sex, age, value, low, high, gap, quality, source';

/**
 * Makes, in a schema of the corridor's own, the tables `observations`, `incidents` (what the map, the totals and the sentences need, positions to about 100 m) and
 * `incident_details` (the rest of the same rows, by number) of one corridor, from `all_observations` and `all_incidents`:
 * what rides on its legs, who moved or went home between its countries though no leg is drawn for them (the map says they are
 * not placed), who stays along it, who is displaced at home before it, and the published series that name it.
 * Totals only: rows by sex, age and month are a file of their own. The schema stays, so that `useRowsOf` can come back to it. Printed zeros stay only for pairs that have a number other than zero in some year.
 */
export async function selectRows(
  database: Database,
  corridor: CatalogueCorridor,
  series: readonly CatalogueSeries[],
): Promise<void> {
  await database.run(`CREATE SCHEMA ${identifier(corridor.id)}`);
  await useRowsOf(database, corridor.id);
  await database.run(`
    CREATE TABLE matching AS SELECT * FROM all_totals WHERE rowid IN (${toSelection(corridor, series)});
    CREATE TABLE observations AS
      SELECT ${columns}, CASE WHEN page IS DISTINCT FROM source_page THEN page END AS page
      FROM matching LEFT JOIN source_pages ON source_pages.id = source
      QUALIFY max(coalesce(value, high, low)) OVER (PARTITION BY series, origin, destination, place) > 0
      ORDER BY series, origin NULLS FIRST, destination NULLS FIRST, place NULLS FIRST, year, source, value;
    CREATE TABLE own_incidents AS
      SELECT row_number() OVER (ORDER BY date, id)::INTEGER AS number, * FROM all_incidents
      WHERE ${toIncidentCondition(corridor)} ORDER BY number;
    CREATE TABLE incidents AS
      SELECT number, try_cast(date AS DATE) AS date, year, round(longitude, 3)::DECIMAL(6, 3) AS longitude,
        round(latitude, 3)::DECIMAL(6, 3) AS latitude, total, kind, source
      FROM own_incidents ORDER BY number;
    CREATE TABLE incident_details AS
      SELECT number, id AS reference, "placeName", dead, missing, women, men, children, cause, route, page
      FROM own_incidents ORDER BY number;`);
}

/** Lets the tables of a corridor whose rows are selected be called by their names alone. */
export async function useRowsOf(database: Database, corridor: string): Promise<void> {
  await database.run(`SET search_path = ${quoted(`${corridor},main`)}`);
}

/** IOM's routes of the corridor, and the incidents without any route in the areas it names. */
function toIncidentCondition({ deathRoutes, deathAreas = [] }: CatalogueCorridor): string {
  const areas = deathAreas.map(
    ([west, south, east, north]) => `(longitude BETWEEN ${west} AND ${east} AND latitude BETWEEN ${south} AND ${north})`,
  );
  return [`route IN (${list(deathRoutes)})`, ...(areas.length === 0 ? [] : [`(route IS NULL AND (${areas.join(' OR ')}))`])].join(
    ' OR ',
  );
}

/**
 * The row ids of what the corridor takes, one query a reason: each reads only the part of the table its series stand in, where one
 * condition of all reasons would be tried on every row of the world.
 */
function toSelection(corridor: CatalogueCorridor, series: readonly CatalogueSeries[]): string {
  const { origins, transits, destinations } = corridor.seats;
  const hosts = [...transits, ...destinations];
  const idsOf = (keep: (each: CatalogueSeries) => boolean): string => list(series.filter(keep).map(({ id }) => id));
  return [
    ...corridor.carries.map((carry) =>
      [
        `series IN (${list(carry.series)})`,
        ...(carry.origins === 'all' ? [] : [carry.origins === null ? 'origin IS NULL' : `origin IN (${list(carry.origins)})`]),
        ...(carry.destinations === null ? [] : [`destination IN (${list(carry.destinations)})`]),
        ...(carry.place === null ? [] : [`place = ${quoted(carry.place)}`]),
      ].join(' AND '),
    ),
    `series IN (${idsOf((each) => each.reads === 'origin-to-host' && !isPublished(each))}) AND origin IN (${list(origins)})
      AND destination IN (${list(hosts)}) AND origin <> destination`,
    `series IN (${idsOf((each) => each.reads === 'origin-to-host' && !isPublished(each))}) AND origin IS NULL AND place IS NULL
      AND destination IN (${list(hosts)})`,
    `series IN (${idsOf((each) => each.reads === 'departure-to-home' && !isPublished(each))}) AND origin IN (${list(hosts)})
      AND destination IN (${list(origins)}) AND origin <> destination`,
    `series IN (${idsOf((each) => each.stage === 'pre-departure' && !isPublished(each))}) AND origin IN (${list(origins)})`,
    `series IN (${idsOf((each) => each.corridors?.includes(corridor.id) ?? false)})`,
  ]
    .map((condition) => `SELECT rowid FROM all_totals WHERE ${condition}`)
    .join(' UNION ALL ');
}

function isPublished(each: CatalogueSeries): boolean {
  return each.corridors !== undefined;
}

/** Values of an IN clause; an empty list matches nothing. */
function list(values: readonly string[]): string {
  return values.length === 0 ? 'NULL' : values.map(quoted).join(', ');
}
