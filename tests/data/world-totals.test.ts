import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { readSummary } from '#pipeline/evidence-summary.ts';
import { paths } from '#pipeline/paths.ts';
import { hasRawFiles, readRawCsv, saySkippedRaw } from './raw-files.ts';
import { addUp, readGoldenTotals, toYearTotals, type YearTotals } from './year-totals.ts';

/** Where the world total of a series is in the published files. */
const published: Readonly<Record<string, { file: string; year: string; column: string }>> = {
  'unhcr.refugees.stock': { file: 'unhcr/population.csv.gz', year: 'year', column: 'refugees' },
  'unhcr.asylum-seekers.stock': { file: 'unhcr/population.csv.gz', year: 'year', column: 'asylum_seekers' },
  'unhcr.idps.stock': { file: 'unhcr/population.csv.gz', year: 'year', column: 'idps' },
  'unhcr.oip.stock': { file: 'unhcr/population.csv.gz', year: 'year', column: 'oip' },
  'unhcr.oip.flow': { file: 'unhcr/flows.csv.gz', year: 'year', column: 'oip' },
  'unhcr.refugee-like.flow': { file: 'unhcr/flows.csv.gz', year: 'year', column: 'refugee_like' },
  'unhcr.refugees.flow': { file: 'unhcr/flows.csv.gz', year: 'year', column: 'refugees' },
  'unhcr.asylum-seekers.flow': { file: 'unhcr/flows.csv.gz', year: 'year', column: 'asylum_seekers' },
  'unhcr.returns.flow': { file: 'unhcr/solutions.csv.gz', year: 'year', column: 'returned_refugees' },
  'unhcr.resettlement.flow': { file: 'unhcr/solutions.csv.gz', year: 'year', column: 'resettlement' },
  'unhcr.naturalisation.flow': { file: 'unhcr/solutions.csv.gz', year: 'year', column: 'naturalisation' },
  'undesa.migrants.stock': { file: 'undesa/migrant_stock_2024.csv.gz', year: 't', column: 'n' },
};

let database: Database;
const observations = quoted(join(paths.evidence, 'observations.parquet'));
const incidents = quoted(join(paths.evidence, 'incidents.parquet'));

beforeAll(async () => {
  database = await openDatabase();
  if (!hasRawFiles) saySkippedRaw('the committed summary');
});

afterAll(() => {
  database.close();
});

describe('world totals', () => {
  it.each(Object.keys(published))(
    'of %s equal the published file in every year, to the person',
    async (series) => {
      const made = await totalsOf(
        `SELECT year, sum(value)::DOUBLE AS total FROM ${observations}
      WHERE series = ${quoted(series)} AND sex IS NULL AND value IS NOT NULL GROUP BY year`,
      );
      expect(made).toEqual(expectedTotals(series));
    },
    30_000,
  );

  it('of deaths equal the published incidents in every year', async () => {
    const made = await totalsOf(`SELECT year, sum(total)::DOUBLE AS total FROM ${incidents} GROUP BY year`);
    const { years } = readSummary(paths.evidence).incidents;
    const expected = hasRawFiles
      ? addUp(readRawCsv('iom/missing_migrants_incidents.csv.gz').map((row) => [row['year'], row['total_dead_missing']]))
      : Object.fromEntries(years.map(({ year, deaths }) => [String(year), deaths]));
    expect(made).toEqual(expected);
  });

  it('of each sex add up to the total of every pair and year in UN DESA', async () => {
    const unequal = await database.rows(`
      SELECT origin, destination, year FROM ${observations} WHERE series = 'undesa.migrants.stock'
      GROUP BY origin, destination, year HAVING sum(value) FILTER (sex IS NULL) IS DISTINCT FROM sum(value) FILTER (sex IS NOT NULL)`);
    expect(unequal).toEqual([]);
  });
});

describe('figures known from the publishers', () => {
  it('count 29,429,078 refugees in the world in 2022', async () => {
    expect(await figure("series = 'unhcr.refugees.stock' AND sex IS NULL AND year = 2022")).toBe(29_429_078);
  });

  it('count 304,021,813 migrants in the world in 2024', async () => {
    expect(await figure("series = 'undesa.migrants.stock' AND sex IS NULL AND year = 2024")).toBe(304_021_813);
  });

  it('count Ethiopians in South Africa in 2024 three ways', async () => {
    const pair = "origin = 'ETH' AND destination = 'ZAF' AND year = 2024 AND sex IS NULL";
    expect(await figure(`series = 'unhcr.refugees.stock' AND ${pair}`)).toBe(14_157);
    expect(await figure(`series = 'unhcr.asylum-seekers.stock' AND ${pair}`)).toBe(32_716);
    expect(await figure(`series = 'undesa.migrants.stock' AND ${pair}`)).toBe(104_402);
  });

  it('count 701 dead and missing on the Eastern Route in 2023', async () => {
    const [row] = await database.rows(
      `SELECT sum(total)::INTEGER AS deaths FROM ${incidents} WHERE route = 'Eastern Route to/from EHOA' AND year = 2023`,
    );
    expect(row?.['deaths']).toBe(701);
  });

  // The file has 2,418 Somali refugees (home SOM) returned from Yemen (host YEM) in 2022; nobody returned the other way.
  it('read a return from the country left to the home country', async () => {
    expect(await figure("series = 'unhcr.returns.flow' AND origin = 'YEM' AND destination = 'SOM' AND year = 2022")).toBe(2418);
    expect(await figure("series = 'unhcr.returns.flow' AND origin = 'SOM' AND destination = 'YEM' AND year = 2022")).toBeNull();
  });

  // South Africa put all 171,702 asylum-seekers of 2010 under "unknown" and printed 0 for each origin.
  it('hold no zero where a host published no origins', async () => {
    const rows = await database.rows(
      `SELECT value, gap FROM ${observations} WHERE series = 'unhcr.asylum-seekers.stock' AND origin = 'ETH' AND destination = 'ZAF' AND year = 2010`,
    );
    expect(rows).toEqual([{ value: null, gap: 'not-published' }]);
    expect(await figure("series = 'unhcr.asylum-seekers.stock' AND origin = 'UNK' AND destination = 'ZAF' AND year = 2010")).toBe(
      171_702,
    );
  });
});

async function figure(condition: string): Promise<unknown> {
  const [row] = await database.rows(`SELECT sum(value)::DOUBLE AS total FROM ${observations} WHERE ${condition}`);
  return row?.['total'];
}

async function totalsOf(sql: string): Promise<YearTotals> {
  return toYearTotals(await database.rows(sql));
}

function expectedTotals(series: string): YearTotals {
  const where = published[series];
  if (where === undefined || !hasRawFiles) return readGoldenTotals(series);
  return addUp(readRawCsv(where.file).map((row) => [row[where.year], row[where.column]]));
}
