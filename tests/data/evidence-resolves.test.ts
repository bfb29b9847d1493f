import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue, type WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';

let database: Database;
let catalogue: WrittenCatalogue;
const observations = quoted(join(paths.evidence, 'observations.parquet'));
const countries = z
  .array(z.object({ code: z.string() }))
  .parse(JSON.parse(readFileSync(join(paths.evidence, 'countries.json'), 'utf8')))
  .map(({ code }) => code);

beforeAll(async () => {
  database = await openDatabase();
  ({ catalogue } = await readCatalogue(paths.catalogue));
});

afterAll(() => {
  database.close();
});

describe('every observation', () => {
  it('names a series, a source, a place and countries that are known', async () => {
    expect(
      await unknownIn(
        'series',
        catalogue.series.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      await unknownIn(
        'source',
        catalogue.sources.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      await unknownIn(
        'place',
        catalogue.places.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(await unknownIn('origin', countries)).toEqual([]);
    expect(await unknownIn('destination', countries)).toEqual([]);
  });

  it('has exactly one of a value, a range and a gap', async () => {
    const wrong = await database.rows(`SELECT * FROM ${observations}
      WHERE (value IS NOT NULL)::INTEGER + (low IS NOT NULL AND high IS NOT NULL)::INTEGER + (gap IS NOT NULL)::INTEGER <> 1`);
    expect(wrong).toEqual([]);
  });

  it('is alone with its key', async () => {
    const twice = await database.rows(`SELECT series FROM ${observations}
      GROUP BY series, origin, destination, place, year, month, sex, age, source HAVING count(*) > 1`);
    expect(twice).toEqual([]);
  });

  it('stands in the order the browser counts on', async () => {
    const unsorted = await database.rows(`
      SELECT * FROM (SELECT (series, coalesce(origin, ''), coalesce(destination, ''), coalesce(place, ''), year) AS key,
        lag((series, coalesce(origin, ''), coalesce(destination, ''), coalesce(place, ''), year)) OVER () AS before FROM ${observations})
      WHERE key < before`);
    expect(unsorted).toEqual([]);
  });
});

describe('every series', () => {
  it('has a source, and every source a publisher and a licence', () => {
    const licensed = new Set(
      catalogue.sources.filter(({ licence, publisher }) => licence !== '' && publisher !== '').map(({ id }) => id),
    );
    expect(catalogue.series.length).toBeGreaterThan(9);
    for (const { sources } of catalogue.series) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !licensed.has(source))).toEqual([]);
    }
  });
});

async function unknownIn(column: string, known: readonly string[]): Promise<unknown[]> {
  const rows = await database.rows(`SELECT DISTINCT ${column} AS id FROM ${observations} WHERE ${column} IS NOT NULL`);
  expect(rows.length).toBeGreaterThan(0);
  return rows.map(({ id }) => id).filter((id) => !known.includes(String(id)));
}
