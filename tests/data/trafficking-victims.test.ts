import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { paths } from '#pipeline/paths.ts';
import { hasRawFiles, readRawCsv, saySkippedRaw } from './raw-files.ts';

let database: Database;
const observations = quoted(join(paths.evidence, 'observations.parquet'));

beforeAll(async () => {
  database = await openDatabase();
  if (!hasRawFiles) saySkippedRaw('figures written in the test');
});

afterAll(() => {
  database.close();
});

describe('victims of trafficking', () => {
  // A year's range: each number for itself, each "<5" one to four. No list of 2016 holds a total of its own.
  it('detected in 2016 are the cells of the lists by citizenship', async () => {
    const expected = hasRawFiles ? detectedIn('2016') : { low: 16_626, high: 17_604 };
    expect(await rangeOf("series = 'unodc.trafficking-detected.events' AND year = 2016 AND sex IS NULL AND age IS NULL")).toEqual(
      expected,
    );
  });

  // Germany in 2022 prints 168 Romanians and "<5" Algerians. The file prints no zero.
  it('keep a printed number as a value and "<5" as one to four', async () => {
    const rows = await database.rows(
      `SELECT origin, value, low, high FROM ${observations} WHERE series = 'unodc.trafficking-detected.events'
        AND origin IN ('ROU', 'DZA') AND destination = 'DEU' AND year = 2022 ORDER BY origin`,
    );
    expect(rows).toEqual([
      { origin: 'DZA', value: null, low: 1, high: 4 },
      { origin: 'ROU', value: 168, low: null, high: null },
    ]);
    const [wrong] = await database.rows(
      `SELECT count(*)::INTEGER AS count FROM ${observations} WHERE series LIKE 'unodc.%' AND (value = 0 OR low = 0 OR low = high)`,
    );
    expect(wrong).toEqual({ count: 0 });
  });

  // The United Kingdom of 2018 lists "Democratic Republic of the Congo" 13; "Congo" alone (2012, 2013, 2016) may be either country.
  it('leave a label that may be two countries unknown', async () => {
    const rows = await database.rows(
      `SELECT DISTINCT origin FROM ${observations} WHERE series = 'unodc.trafficking-detected.events' AND origin IN ('COG', 'COD') AND destination = 'GBR' ORDER BY origin`,
    );
    expect(rows).toEqual([{ origin: 'COD' }]);
  });

  // To 2016 the file has row Indonesia, label Myanmar, 1,192; from 2017 row Myanmar, label China, 254. Both went to Myanmar.
  it('returned read from the country left to the country gone home to, before 2017 and after', async () => {
    const rows = await database.rows(`
      SELECT origin, destination, year, value FROM ${observations} WHERE series = 'unodc.trafficking-repatriated.events' AND destination = 'MMR'
        AND ((origin = 'IDN' AND year = 2016) OR (origin = 'CHN' AND year = 2017)) ORDER BY year`);
    expect(rows).toEqual([
      { origin: 'IDN', destination: 'MMR', year: 2016, value: 1192 },
      { origin: 'CHN', destination: 'MMR', year: 2017, value: 254 },
    ]);
  });

  it('returned in one year have a country left, or the total of all of them, never both', async () => {
    const rows = await database.rows(`
      SELECT destination, year FROM ${observations} WHERE series = 'unodc.trafficking-repatriated.events'
      GROUP BY destination, year HAVING count(*) FILTER (origin IS NULL) > 0 AND count(*) FILTER (origin <> 'UNK') > 0`);
    expect(rows).toEqual([]);
  });
});

function detectedIn(year: string): { low: number; high: number } {
  const cells = readRawCsv('unodc/glotip.csv.gz')
    .filter(
      (row) =>
        row['Indicator'] === 'Detected trafficking victims' && row['Dimension'] === 'by citizenship' && row['Year'] === year,
    )
    .map((row) => row['txtVALUE'] ?? '');
  const sum = (masked: number): number =>
    cells.reduce((total, cell) => total + (cell === '<5' ? masked : Number(cell.replaceAll(',', ''))), 0);
  return { low: sum(1), high: sum(4) };
}

async function rangeOf(condition: string): Promise<unknown> {
  const [row] = await database.rows(
    `SELECT sum(coalesce(value, low))::INTEGER AS low, sum(coalesce(value, high))::INTEGER AS high FROM ${observations} WHERE ${condition}`,
  );
  return row;
}
