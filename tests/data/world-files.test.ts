import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublished } from '#dataset/read-published.ts';
import { readWorldTable } from '#dataset/read-world-table.ts';
import { languages } from '#domain/language.ts';
import type { WorldIndex, WorldNames, WorldTable } from '#domain/world.ts';
import { buildWorld } from '#pipeline/build/build-world.ts';
import { loadEvidence } from '#pipeline/build/load-evidence.ts';
import type { DataFile } from '#pipeline/build/write-files.ts';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import type { WorldQuery } from '#query/world/world-result.ts';

const home = mkdtempSync(join(tmpdir(), 'atlas-world-test-'));
let database: Database;
let files: ReadonlyMap<string, DataFile>;
let index: WorldIndex;
const tables = new Map<string, WorldTable>();

beforeAll(async () => {
  database = await openDatabase();
  const { catalogue } = await readCatalogue(paths.catalogue);
  const evidence = await loadEvidence(database, paths.evidence, catalogue.sources);
  files = new Map((await buildWorld(database, catalogue, evidence, home)).map((file) => [file.key, file]));
  index = readPublished<WorldIndex>(['series', 'countries', 'regions', 'sources'])(bytesOf('world/index'), 'world/index');
  for (const { id } of index.series) tables.set(id, await readWorldTable(bytesOf(`world/${id}`), `world/${id}`));
}, 60_000);

afterAll(() => {
  database.close();
  rmSync(home, { recursive: true });
});

describe('the files of the world view', () => {
  it('are together at most 1.5 MB', () => {
    const bytes = [...files.values()].reduce((sum, { content }) => sum + content.byteLength, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it('hold every series that is drawn and counted from country to country', () => {
    expect(index.series.map(({ id }) => id).toSorted()).toEqual([
      'atlas.economic-migrants.stock',
      'guatemala.returns.flow',
      'guatemala.unaccompanied-returns.events',
      'honduras.irregular.events',
      'mexico.irregular.events',
      'mexico.removals.events',
      'ukho.irregular-arrivals.events',
      'ukho.nrm-referrals.events',
      'ukho.returns.events',
      'ukho.unaccompanied-applications.events',
      'undesa.migrants.stock',
      'unhcr.asylum-seekers.flow',
      'unhcr.asylum-seekers.stock',
      'unhcr.naturalisation.flow',
      'unhcr.oip.flow',
      'unhcr.oip.stock',
      'unhcr.refugee-like.flow',
      'unhcr.refugees.flow',
      'unhcr.refugees.stock',
      'unhcr.resettlement.flow',
      'unhcr.returns.flow',
      'unhcr.unrwa.stock',
      'unodc.trafficking-detected.events',
      'unodc.trafficking-repatriated.events',
    ]);
    expect([...files.keys()].toSorted()).toEqual(
      [
        'world/index',
        ...languages.map((language) => `world/names/${language}`),
        ...index.series.map(({ id }) => `world/${id}`),
      ].toSorted(),
    );
  });

  it('have of every series and year the people, ranges and gaps of the evidence', async () => {
    const ids = index.series.map(({ id }) => quoted(id)).join(', ');
    const rows = await database.rows(`
      SELECT series, year, coalesce(sum(value), 0)::DOUBLE AS people, coalesce(sum(low), 0)::DOUBLE AS low,
        coalesce(sum(high), 0)::DOUBLE AS high, count(gap)::INTEGER AS gaps
      FROM read_parquet(${quoted(join(paths.evidence, 'observations.parquet'))})
      WHERE series IN (${ids}) AND sex IS NULL AND age IS NULL AND month IS NULL GROUP BY series, year`);
    expect(rows.length).toBeGreaterThan(500);
    const wrong = rows.filter(({ series, year, people, low, high, gaps }) => {
      const own = tables.get(String(series))?.rowsOf(Number(year)) ?? [];
      const sum = (pick: 'value' | 'low' | 'high') => own.reduce((total, row) => total + (row[pick] ?? 0), 0);
      const gapsHere = own.filter(({ gap }) => gap !== null).length;
      return sum('value') !== people || sum('low') !== low || sum('high') !== high || gapsHere !== gaps;
    });
    expect(wrong).toEqual([]);
  });

  it('say of each series the years, rows and a scale that can be said', () => {
    for (const series of index.series) {
      const table = tables.get(series.id);
      const rows = table?.years.flatMap((year) => table.rowsOf(year)) ?? [];
      expect(rows).toHaveLength(series.rows);
      expect(series.yearsWithFigures).toContain(series.focusYear);
      expect(series.years).toEqual({ from: series.yearsWithFigures[0], to: series.yearsWithFigures.at(-1) });
      expect(String(series.perYearPerPixel)).toMatch(/^[125]0*$/);
      const moved = rows.filter(({ origin, destination }) => origin !== destination);
      const largest = moved.reduce((most, { value, high }) => Math.max(most, value ?? high ?? 0), 0);
      expect(largest / series.perYearPerPixel).toBeLessThanOrEqual(24);
      expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(series.sources));
      expect(rows.filter(({ source }) => !index.sources.some(({ id }) => id === source))).toEqual([]);
    }
  });

  it('open on the last year that is closed and nearly whole', () => {
    const focus = Object.fromEntries(index.series.map(({ id, focusYear }) => [id, focusYear]));
    expect(focus['undesa.migrants.stock']).toBe(2024);
    expect(focus['unhcr.refugees.stock']).toBe(2025);
    // 2025 is January to the last month that was out: provisional.
    expect(focus['honduras.irregular.events']).toBe(2024);
  });

  it('name every country, group and series in every language, and place all but the unknown', () => {
    const codes = new Set([...tables.values()].flatMap(codesOf));
    const placed = new Set(index.countries.map(({ code }) => code));
    expect([...codes].filter((code) => !placed.has(code)).toSorted()).toEqual(['TIB', 'UNK', 'XXA']);
    for (const language of languages) {
      const key = `world/names/${language}`;
      const names = readPublished<WorldNames>(['countries', 'regions', 'series'])(bytesOf(key), key);
      expect(Object.keys(names.countries).toSorted()).toEqual([...codes].toSorted());
      expect(Object.keys(names.regions)).toEqual(index.regions.map(({ id }) => id));
      for (const { id, breaks } of index.series) {
        expect(names.series[id]?.title).toMatch(/\S/);
        expect(Object.keys(names.series[id]?.breaks ?? {}).toSorted()).toEqual(breaks.map((each) => each.key).toSorted());
      }
    }
  });

  it('group every country by the sub-regions of the United Nations', () => {
    const regions = new Map(index.countries.map(({ code, region }) => [code, region]));
    expect(['KEN', 'COD', 'MEX', 'USA', 'TUR', 'SDN', 'IRN', 'XCX', 'FJI'].map((code) => regions.get(code))).toEqual([
      'eastern-africa',
      'middle-africa',
      'central-america',
      'northern-america',
      'western-asia',
      'northern-africa',
      'southern-asia',
      'northern-europe',
      'melanesia',
    ]);
    const known = new Set(index.regions.map(({ id }) => id));
    expect(index.countries.filter(({ region }) => region === null || !known.has(region))).toEqual([]);
    expect(known.size).toBe(22);
  });

  it('are refused when they are no table, or a row does not fit', async () => {
    await expect(readWorldTable(new ArrayBuffer(8), 'world/x')).rejects.toThrow('world/x');
    const path = join(home, 'misfit.parquet');
    await database.run(
      `COPY (SELECT 'a' AS series, 2020 AS year, 1 AS origin) TO ${quoted(path)} (FORMAT parquet, COMPRESSION snappy)`,
    );
    const table = await readWorldTable(new Uint8Array(readFileSync(path)).buffer, 'world/x');
    expect(() => table.rowsOf(2020)).toThrow('world/x: row 1, origin: a text was expected, not 1');
    expect(table.rowsOf(2021)).toEqual([]);
  });
});

describe('the world as it is asked', () => {
  it('has 29,429,078 refugees under UNHCR’s mandate at the end of 2022', () => {
    expect(ask('unhcr.refugees.stock', 2022).total).toEqual({ kind: 'exact', value: 29_429_078 });
  });

  it('has 304,021,813 migrants by UN DESA in 2024', () => {
    expect(ask('undesa.migrants.stock', 2024).total).toEqual({ kind: 'exact', value: 304_021_813 });
  });

  it('adds up to the same people in groups, drawn and not', () => {
    for (const { id, focusYear } of index.series) {
      const [apart, grouped] = (['country', 'region'] as const).map((grouping) => ask(id, focusYear, { grouping }));
      expect(grouped?.total).toEqual(apart?.total);
      expect(grouped?.refusals).toEqual([]);
    }
  });
});

function ask(id: string, year: number, more: Partial<WorldQuery> = {}) {
  const series = index.series.find((each) => each.id === id);
  const observations = tables.get(id);
  if (series === undefined || observations === undefined) throw new Error(`no series ${id}`);
  const query: WorldQuery = { years: { from: year, to: year }, country: null, way: 'both', grouping: 'country', top: 50 };
  return runWorldQuery({ index, series, observations }, { ...query, ...more });
}

function codesOf(table: WorldTable): readonly string[] {
  return table.years.flatMap((year) =>
    table.rowsOf(year).flatMap(({ origin, destination }) => [origin ?? [], destination ?? []].flat()),
  );
}

function bytesOf(key: string): ArrayBuffer {
  const file = files.get(key);
  if (file === undefined) throw new Error(`no file ${key}`);
  return new Uint8Array(file.content).buffer;
}
