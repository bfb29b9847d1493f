import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase, quoted } from '#pipeline/database.ts';
import { readCsv } from '#tests/data/read-csv.ts';
import { tinyCatalogue } from '#tests/fixtures/tiny-written-catalogue.ts';
import { buildPackage } from './build-package.ts';

const home = mkdtempSync(join(tmpdir(), 'atlas-tiny-package-'));
/** One text for each way a cell could run in a spreadsheet. */
const planted = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'];

afterAll(() => {
  rmSync(home, { recursive: true });
});

/** A package of planted rows: six observations with a dangerous address each, and one incident at a negative longitude. */
async function buildTiny() {
  const database = await openDatabase();
  await database.run(`CREATE TABLE all_observations (series VARCHAR, origin VARCHAR, destination VARCHAR, place VARCHAR, year INTEGER, month INTEGER,
      sex VARCHAR, age VARCHAR, value INTEGER, low INTEGER, high INTEGER, gap VARCHAR, quality VARCHAR, source VARCHAR, page VARCHAR);
    CREATE TABLE all_incidents (id VARCHAR, date VARCHAR, year INTEGER, "placeName" VARCHAR, longitude DOUBLE, latitude DOUBLE, dead INTEGER,
      missing INTEGER, total INTEGER, women INTEGER, men INTEGER, children INTEGER, cause VARCHAR, route VARCHAR, kind VARCHAR, source VARCHAR, page VARCHAR);
    INSERT INTO all_incidents VALUES ('1', '2020-01-01', 2020, '=cmd|x', -17.5, 14.1, 1, NULL, 1, NULL, NULL, NULL, 'a, "b"', NULL, 'single', 'register', NULL)`);
  for (const page of planted) {
    await database.run(`INSERT INTO all_observations VALUES ('a.refugees.flow', 'AAA', 'BBB', NULL, 2020, NULL, NULL, NULL, 5, NULL, NULL, NULL,
      'reported', 'register', ${quoted(page)})`);
  }
  const [source] = tinyCatalogue.sources;
  const catalogue = {
    ...tinyCatalogue,
    sources: source === undefined ? [] : [{ ...source, publisher: '@register', title: '-1 and more' }],
  };
  const files = await buildPackage({
    database,
    catalogue,
    countries: [{ code: 'AAA', names: { en: '=A', fr: 'b', ar: 'c', es: 'd' }, point: [-17.5, -4], region: '', subregion: '' }],
    listed: [],
    responses: null,
    release: '2020.1-00000000',
    snapshots: [],
    temporaryDirectory: home,
  });
  const text = (path: string): string => Buffer.from(files.find((each) => each.path === path)?.content ?? []).toString('utf8');
  const cells = (path: string): Readonly<Record<string, string>>[] => {
    const [heading = [], ...rows] = readCsv(text(path));
    return rows.map((row) => Object.fromEntries(row.map((cell, index) => [heading[index] ?? '', cell])));
  };
  return { files, database, text, cells };
}

describe('buildPackage', () => {
  it('makes text harmless to a spreadsheet in every CSV, and leaves it as it is in Parquet', async () => {
    const { files, database, cells } = await buildTiny();
    expect(cells('csv/a.refugees.flow.csv').map(({ page }) => page)).toEqual(planted.map((page) => `'${page}`));
    expect(cells('csv/a.refugees.flow.csv')[0]?.['publisher']).toBe("'@register");
    expect(cells('sources.csv').map(({ publisher, title }) => [publisher, title])).toEqual([["'@register", "'-1 and more"]]);
    expect(cells('countries.csv').map(({ name_en: name }) => name)).toEqual(["'=A"]);
    const file = join(home, 'planted.parquet');
    writeFileSync(file, files.find(({ path }) => path === 'observations.parquet')?.content ?? '');
    expect((await database.rows(`SELECT page FROM ${quoted(file)}`)).map(({ page }) => page)).toEqual(planted);
    database.close();
  });

  it('leaves negative numbers numbers and quotes what would break a row', async () => {
    const { database, cells } = await buildTiny();
    expect(
      cells('incidents.csv').map(({ placeName, longitude, cause, missing }) => [placeName, longitude, cause, missing]),
    ).toEqual([["'=cmd|x", '-17.5', 'a, "b"', '']]);
    expect(cells('countries.csv').map(({ longitude, latitude }) => [longitude, latitude])).toEqual([['-17.5', '-4']]);
    database.close();
  });

  it('gives every leg its line from place to place, and every empty cell its reason', async () => {
    const { database, text, cells } = await buildTiny();
    // The three places of the tiny corridor stand at (0,0), (1,1) and (2,2); its legs run hill-port and cape-port.
    const { features } = JSON.parse(text('corridors.geojson'));
    expect(features.map((each: { geometry: { coordinates: unknown } }) => each.geometry.coordinates)).toEqual([
      [
        [0, 0],
        [1, 1],
      ],
      [
        [2, 2],
        [1, 1],
      ],
    ]);
    // 8 categories by 5 stages, less the one cell with a figure.
    expect(cells('gaps.csv').filter(({ reason_ar: reason }) => reason === 'c')).toHaveLength(39);
    database.close();
  });
});
