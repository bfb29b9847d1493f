import type { Database } from '#pipeline/database.ts';
import { columns } from './select-rows.ts';

/**
 * Makes the table `breakdowns` of one corridor from its `observations`: their rows by sex, age or month, and, where a publisher
 * divides a country's people by sex and age but not by nationality, those rows too (origin null).
 * A row by sex alone, or by age alone, that the rows by sex and age add up to is left out: nothing is lost, and the reader adds them.
 */
export async function selectBreakdowns(database: Database): Promise<void> {
  await database.run(`
    CREATE TABLE own_breakdowns AS
      SELECT * FROM all_breakdowns AS part WHERE EXISTS (
        SELECT 1 FROM (SELECT DISTINCT series, origin, destination, place FROM observations) AS total
        WHERE total.series = part.series AND coalesce(part.origin, total.origin, '') = coalesce(total.origin, '')
          AND total.destination IS NOT DISTINCT FROM part.destination AND total.place IS NOT DISTINCT FROM part.place);
    CREATE TABLE crossed AS
      SELECT series, origin, destination, place, year, sex, age, value FROM own_breakdowns
      WHERE sex IS NOT NULL AND age IS NOT NULL AND month IS NULL;
    CREATE TABLE breakdowns AS
      SELECT ${columns}, CASE WHEN page IS DISTINCT FROM source_page THEN page END AS page
      FROM own_breakdowns AS part LEFT JOIN source_pages ON source_pages.id = source
      WHERE value IS NULL OR month IS NOT NULL OR (sex IS NOT NULL AND age IS NOT NULL) OR value IS DISTINCT FROM (
        SELECT CASE WHEN count(*) = count(crossed.value) THEN sum(crossed.value) END FROM crossed
        WHERE crossed.series = part.series AND crossed.year = part.year AND crossed.origin IS NOT DISTINCT FROM part.origin
          AND crossed.destination IS NOT DISTINCT FROM part.destination AND crossed.place IS NOT DISTINCT FROM part.place
          AND CASE WHEN part.sex IS NOT NULL THEN crossed.sex = part.sex ELSE crossed.age = part.age END)
      ORDER BY series, origin NULLS FIRST, destination NULLS FIRST, place NULLS FIRST, year, sex NULLS FIRST, age NULLS FIRST, month, source, value;`);
}
