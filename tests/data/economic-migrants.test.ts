import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { paths } from '#pipeline/paths.ts';

interface Host {
  /** People UNHCR counts in the host, and those of them without a known origin. */
  all: number;
  unknown: number;
  isSilent: boolean;
}

const groups = new Set(['XXA', 'UNK', 'TIB', 'XCX']);
let database: Database;
const observations = quoted(join(paths.evidence, 'observations.parquet'));
const total = 'sex IS NULL AND age IS NULL AND month IS NULL';

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(() => {
  database.close();
});

describe('migrants who are neither refugees nor asylum-seekers', () => {
  it('are, pair by pair and year by year, UN DESA less UNHCR, and nothing where the two cannot be compared', async () => {
    expect(await derivedRows()).toEqual(await expectedRows());
  }, 60_000);

  // UN DESA 104,402; UNHCR 14,157 refugees and 32,716 asylum-seekers, of all origins known.
  it('are 57,529 Ethiopians in South Africa in 2024', async () => {
    expect((await derivedRows()).get('ETH ZAF 2024')).toBe(104_402 - 14_157 - 32_716);
  });

  // UNHCR counts 1,112,461 Sudanese in Chad in 2024, UN DESA 1,071,034.
  it('have no figure where UNHCR counts more than UN DESA', async () => {
    expect((await derivedRows()).has('SDN TCD 2024')).toBe(false);
  });

  it('are marked as derived, every one', async () => {
    const qualities = await database.rows(
      `SELECT DISTINCT quality, source FROM ${observations} WHERE series = 'atlas.economic-migrants.stock'`,
    );
    expect(qualities).toEqual([{ quality: 'derived', source: 'atlas-derived' }]);
  });
});

async function derivedRows(): Promise<ReadonlyMap<string, number>> {
  const rows = await database.rows(
    `SELECT origin, destination, year, value FROM ${observations} WHERE series = 'atlas.economic-migrants.stock' ORDER BY ALL`,
  );
  return new Map(rows.map(({ origin, destination, year, value }) => [`${origin} ${destination} ${year}`, Number(value)]));
}

/** The same subtraction by another hand than the import's SQL. */
async function expectedRows(): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  const hosts = new Map<string, Host>();
  for (const { origin, destination, year, value, gap } of await database.rows(
    `SELECT origin, destination, year, value, gap FROM ${observations} WHERE ${total}
      AND series IN ('unhcr.refugees.stock', 'unhcr.asylum-seekers.stock', 'unhcr.oip.stock')
      AND year IN (SELECT DISTINCT year FROM ${observations} WHERE series = 'undesa.migrants.stock')`,
  )) {
    const pair = `${origin} ${destination} ${year}`;
    const people = Number(value ?? 0);
    counted.set(pair, (counted.get(pair) ?? 0) + people);
    const key = `${destination} ${year}`;
    const host = hosts.get(key) ?? { all: 0, unknown: 0, isSilent: false };
    host.all += people;
    if (origin === 'UNK' || origin === 'XXA') host.unknown += people;
    if (gap !== null) host.isSilent = true;
    hosts.set(key, host);
  }
  const rows = await database.rows(
    `SELECT origin, destination, year, value FROM ${observations} WHERE series = 'undesa.migrants.stock' AND ${total} ORDER BY ALL`,
  );
  return new Map(
    rows.flatMap(({ origin, destination, year, value }): readonly (readonly [string, number])[] => {
      const pair = `${origin} ${destination} ${year}`;
      const host = hosts.get(`${destination} ${year}`);
      if (groups.has(String(origin)) || groups.has(String(destination))) return [];
      if (host === undefined || host.isSilent || host.unknown * 10 > host.all) return [];
      const left = Number(value) - (counted.get(pair) ?? 0);
      if (left < 0 || (left === 0 && Number(value) > 0)) return [];
      return [[pair, left]];
    }),
  );
}
