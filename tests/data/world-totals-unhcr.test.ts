import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { readSummary } from '#pipeline/evidence-summary.ts';
import { paths } from '#pipeline/paths.ts';
import { hasRawFiles, readRawCsv, saySkippedRaw } from './raw-files.ts';
import { addUp, readGoldenTotals, toYearTotals, type YearTotals } from './year-totals.ts';

type RawRow = Readonly<Record<string, string>>;

const applications = 'unhcr/asylum_applications.csv.gz';
const decisions = 'unhcr/asylum_decisions.csv.gz';
const demographics = 'unhcr/demographics_country_level.csv.gz';

/** Repeated claims, appeals and the like; to 2005 the type is "various" and the level says it. */
function isLaterClaim(row: RawRow): boolean {
  const stage = row['app_type'] === 'V' ? row['dec_level'] : row['app_type'];
  return ['R', 'RA', 'A', 'AR', 'J', 'JR', 'SP'].includes(stage ?? '');
}

/** The total of each series and year, added up from the published files by another hand than the import's. */
const published: Readonly<Record<string, () => YearTotals>> = {
  'unhcr.applications.events': () => addByYear(applications, 'applied', (row) => row['app_pc'] === 'P' && !isLaterClaim(row)),
  'unhcr.application-cases.events': () =>
    addByYear(applications, 'applied', (row) => row['app_pc'] === 'C' && !isLaterClaim(row)),
  ...decisionTotals('unhcr.decisions', 'P'),
  ...decisionTotals('unhcr.decision-cases', 'C'),
  'unhcr.idmc.stock': () => addByYear('unhcr/idmc.csv.gz', 'total', (row) => row['coo_name'] !== 'Abyei Area'),
  'unhcr.unrwa.stock': () => addByYear('unhcr/unrwa.csv.gz', 'total'),
  'unhcr.mediterranean-arrivals.flow': () => addByYear('unhcr/mediterranean_sea_arrivals.csv', 'individuals'),
};

const divided = {
  REF: 'unhcr.refugees.stock',
  ASY: 'unhcr.asylum-seekers.stock',
  IDP: 'unhcr.idps.stock',
  OIP: 'unhcr.oip.stock',
};

let database: Database;
const observations = quoted(join(paths.evidence, 'observations.parquet'));

beforeAll(async () => {
  database = await openDatabase();
  if (!hasRawFiles) saySkippedRaw('the committed summary');
});

afterAll(() => {
  database.close();
});

describe('world totals of UNHCR', () => {
  it.each(Object.keys(published))(
    'of %s equal the published file in every year, to the person',
    async (series) => {
      const made = await totalsOf(`series = ${quoted(series)} AND sex IS NULL AND value IS NOT NULL`);
      expect(made).toEqual(hasRawFiles ? published[series]?.() : readGoldenTotals(series));
    },
    30_000,
  );

  it.each(Object.entries(divided))(
    'by sex of %s equal the published file in every year, but for six pairs of Canada in 2025',
    async (group, series) => {
      // The sexes of these six are 1 to 4 more than the total the population file has: they are left out.
      const isLeftOut = (row: RawRow): boolean =>
        group === 'ASY' &&
        `${row['coa_iso']} ${row['year']}` === 'CAN 2025' &&
        ['CZE', 'HKG', 'MEX', 'PAN', 'PRT', 'URY'].includes(row['coo_iso'] ?? '');
      const columns = { female: 'f_total', male: 'm_total' };
      for (const [sex, column] of Object.entries(columns)) {
        const made = await totalsOf(`series = ${quoted(series)} AND sex = ${quoted(sex)} AND age IS NULL`);
        const golden = readSummary(paths.evidence).breakdowns.find(
          (row) => row.series === series && row.sex === sex && row.age === null && row.month === null,
        );
        expect(Object.values(made).reduce((sum, total) => sum + total, 0)).toBe(golden?.total);
        if (!hasRawFiles) continue;
        const rows = addByYear(demographics, column, (row) => row['pop_type'] === group && !isLeftOut(row));
        expect(withoutZeros(made)).toEqual(withoutZeros(rows));
      }
    },
    30_000,
  );
});

describe('people by sex and age', () => {
  const parts = `SELECT series, origin, destination, year, sex, age, value FROM ${observations} WHERE source = 'unhcr-demographics'`;

  it('are never more than the total of their pair and year, and each has one', async () => {
    const wrong = await database.rows(`
      WITH parts AS (${parts}),
        bySex AS (SELECT series, origin, destination, year, sum(value) AS people FROM parts WHERE age IS NULL GROUP BY ALL)
      SELECT * FROM bySex LEFT JOIN (SELECT * FROM ${observations} WHERE sex IS NULL) AS total USING (series, origin, destination, year)
      WHERE total.value IS NULL OR people > total.value`);
    expect(wrong).toEqual([]);
  });

  it('add up over the ages to the sex they are of, wherever a pair has ages', async () => {
    const wrong = await database.rows(`
      WITH parts AS (${parts}),
        ages AS (SELECT series, origin, destination, year, sex, sum(value) AS people FROM parts WHERE age IS NOT NULL GROUP BY ALL)
      SELECT * FROM ages JOIN (SELECT * FROM parts WHERE age IS NULL) AS whole USING (series, origin, destination, year, sex) WHERE people <> value`);
    expect(wrong).toEqual([]);
  });

  it('come with no zero of an age', async () => {
    const zeros = await database.rows(`SELECT count(*)::INTEGER AS found FROM (${parts}) WHERE age IS NOT NULL AND value = 0`);
    expect(zeros).toEqual([{ found: 0 }]);
  });
});

describe('figures known from UNHCR', () => {
  // The file has one row each: UNRWA in Jordan, IDMC in Sudan, Lesvos in 2015.
  it('count 2,398,179 Palestine refugees in Jordan in 2025', async () => {
    expect(await totalsOf("series = 'unhcr.unrwa.stock' AND destination = 'JOR' AND year = 2025")).toEqual({ 2025: 2_398_179 });
  });

  // 73,573,201 in the file, of whom 42,000 in the Abyei area.
  it('count 73.5 million people displaced inside their countries in 2024, as IDMC estimates', async () => {
    expect(await totalsOf("series = 'unhcr.idmc.stock' AND year = 2024")).toEqual({ 2024: 73_573_201 - 42_000 });
  });

  it('count 506,919 people landing on Lesvos in 2015, and counts cut short as provisional', async () => {
    expect(await totalsOf("series = 'unhcr.mediterranean-arrivals.flow' AND place = 'lesvos' AND year = 2015")).toEqual({
      2015: 506_919,
    });
    const cutShort = await database.rows(`SELECT place, year FROM ${observations}
      WHERE series = 'unhcr.mediterranean-arrivals.flow' AND quality = 'provisional' ORDER BY year, place`);
    expect(cutShort).toEqual([
      { place: 'melilla', year: 2016 },
      { place: 'cyprus-island', year: 2018 },
      { place: 'kalymnos', year: 2018 },
    ]);
  });

  // 20 years of 97,745 Afghans in Iran and 6 years of 600 in Turkmenistan; 654,408 in Iran in 2021 is a count of its own.
  it('mark a number that stands unchanged through the years as an estimate, and no other', async () => {
    const estimates =
      await database.rows(`SELECT origin, destination, min(year) AS first, max(year) AS last, count(*)::INTEGER AS years, max(value) AS people
      FROM ${observations} WHERE series = 'unhcr.refugee-like.flow' AND quality = 'estimate' GROUP BY origin, destination ORDER BY destination`);
    expect(estimates).toEqual([
      { origin: 'AFG', destination: 'IRN', first: 2001, last: 2020, years: 20, people: 97_745 },
      { origin: 'AFG', destination: 'TKM', first: 1990, last: 1995, years: 6, people: 600 },
    ]);
    expect(
      await totalsOf("series = 'unhcr.refugee-like.flow' AND origin = 'AFG' AND destination = 'IRN' AND year > 2020"),
    ).toEqual({ 2021: 654_408, 2022: 419_884, 2024: 832 });
  });

  // South Africa from 2023 does not tell new from repeated claims: counting new ones alone would read 0.
  it('count the claims of South Africa after it stopped telling new from repeated', async () => {
    expect(await totalsOf("series = 'unhcr.applications.events' AND destination = 'ZAF' AND year >= 2022")).toEqual({
      2022: 2499,
      2023: 20_442,
      2024: 7077,
      2025: 5324,
    });
  });

  // Japan put the totals of 2019 under "unknown": 2,076 + 846 Filipinos rejected beside a printed total of 0.
  it('keep no total of 0 beside decisions taken', async () => {
    const pair = "origin = 'PHL' AND destination = 'JPN' AND year = 2019";
    const rows = await database.rows(
      `SELECT series, value, gap FROM ${observations} WHERE ${pair} AND series IN ('unhcr.decisions.events', 'unhcr.decisions-rejected.events') ORDER BY series`,
    );
    expect(rows).toEqual([
      { series: 'unhcr.decisions-rejected.events', value: 2922, gap: null },
      { series: 'unhcr.decisions.events', value: null, gap: 'not-published' },
    ]);
  });
});

function decisionTotals(counted: string, unit: 'P' | 'C'): Readonly<Record<string, () => YearTotals>> {
  const columns = {
    '': 'dec_total',
    '-recognised': 'dec_recognized',
    '-complementary': 'dec_other',
    '-rejected': 'dec_rejected',
    '-closed': 'dec_closed',
  };
  return Object.fromEntries(
    Object.entries(columns).map(([part, column]) => [
      `${counted}${part}.events`,
      () => addByYear(decisions, column, (row) => row['dec_pc'] === unit),
    ]),
  );
}

async function totalsOf(condition: string): Promise<YearTotals> {
  return toYearTotals(
    await database.rows(`SELECT year, sum(value)::DOUBLE AS total FROM ${observations} WHERE ${condition} GROUP BY year`),
  );
}

function withoutZeros(totals: YearTotals): YearTotals {
  return Object.fromEntries(Object.entries(totals).filter(([, total]) => total > 0));
}

function addByYear(file: string, column: string, isCounted: (row: RawRow) => boolean = () => true): YearTotals {
  return addUp(
    readRawCsv(file)
      .filter(isCounted)
      .map((row) => [row['year'], row[column]]),
  );
}
