import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync, writeFileSync } from 'node:fs';

/** The years the pages go through, and the series: refugees by country of origin and of asylum, as UNHCR counts them at year's end. */
const years = [2021, 2022, 2023, 2024, 2025];
const series = 'unhcr.refugees.stock';

/**
 * Writes the flows every page draws, straight from the evidence. Rows whose origin or destination has no point on the map
 * (stateless, unknown) are left out, on all pages alike.
 * @param {string} path
 * @returns {Promise<number>} how many pairs the last year has
 */
export async function writeFlows(path) {
  /** @type {{ code: string, point: [number, number] | null }[]} */
  const all = JSON.parse(readFileSync('data/evidence/countries.json', 'utf8'));
  const countries = all.flatMap(({ code, point }) => (point === null ? [] : [{ code, point }]));
  const places = new Map(countries.map(({ code }, index) => [code, index]));
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(
    `select year, origin, destination, value::int from 'data/evidence/observations.parquet'
     where series = '${series}' and year in (${years.join()}) and value > 0 and origin is not null and destination is not null
       and sex is null and age is null and month is null
     order by year, value desc, origin, destination`,
  );
  /** @type {Map<number, [number, number, number][]>} */
  const byYear = new Map(years.map((year) => [year, []]));
  for (const [year, origin, destination, persons] of reader.getRowsJson()) {
    const [from, to] = [origin, destination].map((code) => (typeof code === 'string' ? places.get(code) : undefined));
    if (from !== undefined && to !== undefined) byYear.get(Number(year))?.push([from, to, Number(persons)]);
  }
  writeFileSync(path, JSON.stringify({ countries, years: Object.fromEntries(byYear) }));
  return byYear.get(Math.max(...years))?.length ?? 0;
}
