import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { paths } from '#pipeline/paths.ts';
import { hasRawFiles, readRawCsv, saySkippedRaw } from './raw-files.ts';
import { addUp, readGoldenTotals, toYearTotals, type YearTotals } from './year-totals.ts';

type Row = Readonly<Record<string, string>>;

interface Published {
  readonly file: string;
  readonly month: string;
  /** Which rows of the file are counted; all unless given. */
  readonly counts?: (row: Row) => boolean;
}

/** Where the year totals of a series are in the published files. */
const published: Readonly<Record<string, Published>> = {
  'australia.boats.flow': { file: 'national/irreg_australia.csv.gz', month: 't' },
  'panama.darien.events': { file: 'national/irreg_darien_nat.csv.gz', month: 't' },
  'honduras.irregular.events': { file: 'national/irreg_honduras_nat.csv.gz', month: 't' },
  'mexico.irregular.events': { file: 'national/irreg_mexico_nat.csv.gz', month: 't' },
  'mexico.unaccompanied.events': {
    file: 'national/irreg_mexico_dmg.csv.gz',
    month: 't',
    counts: ({ age = '' }) => age.endsWith(', unaccompanied'),
  },
  'mexico.removals.events': { file: 'national/irreg_mexico_exp.csv.gz', month: 't' },
  'guatemala.returns.flow': { file: 'national/irreg_guatemala.csv.gz', month: 't' },
  'guatemala.unaccompanied-returns.events': {
    file: 'national/irreg_guatemala.csv.gz',
    month: 't',
    counts: ({ age = '' }) => age.startsWith('unaccompanied'),
  },
  'cbp.encounters.events': { file: 'national/irreg_usa.csv.gz', month: 't' },
  'cbp.unaccompanied.events': {
    file: 'national/irreg_usa.csv.gz',
    month: 't',
    counts: ({ demog = '' }) => /^(?:UAC|UC )/u.test(demog),
  },
};

/** Sex and age by the file that gives them. */
const people: Readonly<Record<string, Published & { readonly males: RegExp; readonly column: string }>> = {
  'panama.darien.events': { file: 'national/irreg_darien_dmg.csv.gz', month: 't', column: 'demog', males: /^(?:men|boys)$/u },
  'honduras.irregular.events': {
    file: 'national/irreg_honduras_dmg.csv.gz',
    month: 't',
    column: 'demog',
    males: /^(?:men|boys)$/u,
  },
  'mexico.irregular.events': { file: 'national/irreg_mexico_dmg.csv.gz', month: 't', column: 'sex', males: /^male$/u },
};

let database: Database;
const observations = quoted(join(paths.evidence, 'observations.parquet'));
const totals = 'month IS NULL AND sex IS NULL AND age IS NULL';

beforeAll(async () => {
  database = await openDatabase();
  if (!hasRawFiles) saySkippedRaw('the committed summary');
});

afterAll(() => {
  database.close();
});

describe('year totals of national counts', () => {
  it.each(Object.keys(published))('of %s equal the published file, to the person', async (series) => {
    const made = await totalsOf(`series = ${quoted(series)} AND ${totals}`);
    expect(made).toEqual(expectedTotals(series));
  });

  it.each(Object.keys(published).filter((series) => series !== 'australia.boats.flow'))(
    'of %s are the sum of their months, where there are months',
    async (series) => {
      const unequal = await database.rows(`
        SELECT year FROM ${observations} WHERE series = ${quoted(series)} AND sex IS NULL AND age IS NULL
        GROUP BY year HAVING count(month) > 0 AND sum(value) FILTER (month IS NULL) <> sum(value) FILTER (month IS NOT NULL)`);
      expect(unequal).toEqual([]);
    },
  );

  // Men and boys of 2024 in the three files: 153,035 + 34,585; 177,991 + 53,457; 772,565 + 21,966 + 50,968.
  it.each([
    ['panama.darien.events', 187_620],
    ['honduras.irregular.events', 231_448],
    ['mexico.irregular.events', 845_499],
  ])('of %s by sex equal the file by sex', async (series, malesOf2024) => {
    const made = await totalsOf(`series = ${quoted(series)} AND sex = 'male' AND age IS NULL`);
    expect(made['2024']).toBe(malesOf2024);
    const source = people[series];
    if (source === undefined || !hasRawFiles) return;
    const males = readRawCsv(source.file).filter((row) => source.males.test(row[source.column] ?? ''));
    expect(made).toEqual(sumByYear(males, source.month));
  });

  // Mexico's table by sex and age has 1,230,126 cases in 2024, the one by nationality 1,231,320.
  it('equal both sexes together, but for Mexico in 2024', async () => {
    const rows = await database.rows(`
      SELECT series, year, (sum(value) FILTER (${totals}) - sum(value) FILTER (sex IS NOT NULL AND age IS NULL))::INTEGER AS missing
      FROM ${observations} WHERE series IN (${Object.keys(people).map(quoted).join(', ')}) AND month IS NULL
      GROUP BY series, year HAVING missing <> 0`);
    expect(rows).toEqual([{ series: 'mexico.irregular.events', year: 2024, missing: 1194 }]);
  });

  // Partial years: Panama, Honduras, Mexico, Guatemala and Australia to April 2025, the United States from October 2017 and to May 2025.
  it('are provisional where the file holds a part of the year', async () => {
    const rows = await database.rows(`
      SELECT DISTINCT series, year FROM ${observations} WHERE quality = 'provisional' AND month IS NULL
        AND series IN (${Object.keys(published).map(quoted).join(', ')}) ORDER BY series, year`);
    const expected = Object.keys(published)
      .toSorted()
      .flatMap((series) => (series.startsWith('cbp.') ? [2017, 2025] : [2025]).map((year) => ({ series, year })));
    expect(rows).toEqual(expected);
  });
});

describe('figures known from the publishers', () => {
  it('count 520,085 transits through the Darién in 2023', async () => {
    expect(await totalsOf(`series = 'panama.darien.events' AND year = 2023 AND ${totals}`)).toEqual({ 2023: 520_085 });
  });

  // 68,286 adults (50,610 men, 17,676 women) and 8,482 children make 76,768, as the institute printed.
  it('count 76,768 people returned to Guatemala in 2024, from two countries', async () => {
    const rows = await database.rows(
      `SELECT origin, value FROM ${observations} WHERE series = 'guatemala.returns.flow' AND year = 2024 AND ${totals} ORDER BY origin`,
    );
    expect(rows).toEqual([
      { origin: 'MEX', value: 15_088 },
      { origin: 'USA', value: 61_680 },
    ]);
  });

  // October 2022 to September 2023 of the calendar is the publisher's fiscal year 2023: 2,475,669 encounters, 137,275 of children alone.
  it('give the fiscal year of the United States when its months are added', async () => {
    const rows = await database.rows(`
      SELECT series, sum(value)::INTEGER AS total FROM ${observations}
      WHERE series LIKE 'cbp.%' AND month IS NOT NULL AND ((year = 2022 AND month >= 10) OR (year = 2023 AND month <= 9))
      GROUP BY series ORDER BY series`);
    expect(rows).toEqual([
      { series: 'cbp.encounters.events', total: 2_475_669 },
      { series: 'cbp.unaccompanied.events', total: 137_275 },
    ]);
  });

  it('give a year of encounters either by nationality or without, never both', async () => {
    const rows = await database.rows(`
      SELECT year FROM ${observations} WHERE series LIKE 'cbp.%' AND month IS NULL
      GROUP BY series, year HAVING count(*) FILTER (origin IS NULL) > 0 AND count(origin) > 0`);
    expect(rows).toEqual([]);
  });
});

function expectedTotals(series: string): YearTotals {
  const source = published[series];
  if (source === undefined || !hasRawFiles) return readGoldenTotals(series);
  return sumByYear(readRawCsv(source.file).filter(source.counts ?? (() => true)), source.month);
}

function sumByYear(rows: readonly Row[], month: string): YearTotals {
  return addUp(rows.map((row) => [row[month], row['n']]));
}

async function totalsOf(condition: string): Promise<YearTotals> {
  return toYearTotals(
    await database.rows(
      `SELECT year, sum(value)::DOUBLE AS total FROM ${observations} WHERE ${condition} GROUP BY year ORDER BY year`,
    ),
  );
}
