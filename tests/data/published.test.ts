import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Database, openDatabase, quoted } from '#pipeline/database.ts';
import { readImportSources } from '#pipeline/import/read-import-sources.ts';
import { evidenceTables, runSource } from '#pipeline/import/run-source.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue, type WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';

/** A published row as far as this test compares it: who is cited, and the figure as printed. */
interface Cited {
  readonly citation: string;
  readonly figure: string;
}

const text = z.string().nullable();
const number = z.number().nullable();
const amount = { value: number, low: number, high: number, source: z.string() };
const evidenceRows = z.array(
  z.object({
    series: z.string(),
    origin: text,
    destination: text,
    place: text,
    year: z.number(),
    quality: z.string(),
    ...amount,
  }),
);
const listedFacts = z.array(z.object(amount));
const decisions = z.array(z.object({ fact: z.string(), reason: z.string().optional() }));
const rawRows = z.array(z.object({ source: z.string(), value: text, low: text, high: text }));

const rawFile = join(paths.raw, 'published/corridor_facts.csv');
const importFolder = join(paths.evidence, '../pipeline/import');

let database: Database;
let catalogue: WrittenCatalogue;
let observations: z.infer<typeof evidenceRows>;
let listed: z.infer<typeof listedFacts>;
let decided: { readonly observations: z.infer<typeof decisions>; readonly listed: z.infer<typeof decisions> };
/** The rows as published, or, without the raw files, as the committed decisions name them. */
let published: readonly Cited[];

beforeAll(async () => {
  database = await openDatabase();
  ({ catalogue } = await readCatalogue(paths.catalogue));
  observations = evidenceRows.parse(
    await database.rows(
      `SELECT * FROM ${quoted(join(paths.evidence, 'observations.parquet'))} WHERE starts_with(series, 'published.') ORDER BY series, year, value`,
    ),
  );
  const ofPublished = new Set(catalogue.sources.flatMap(({ id, citation }) => (citation === undefined ? [] : [id])));
  const facts = listedFacts.parse(await readJson(join(paths.evidence, 'listed.json')));
  listed = facts.filter(({ source }) => ofPublished.has(source));
  decided = {
    observations: decisions.parse(await readJson(join(importFolder, 'sources/published-observations.json'))),
    listed: decisions.parse(await readJson(join(importFolder, 'sources/published-listed.json'))),
  };
  if (existsSync(rawFile)) {
    const rows = rawRows.parse(
      await database.rows(`SELECT source, value, low, high FROM read_csv(${quoted(rawFile)}, all_varchar = true)`),
    );
    published = rows.map(({ source, value, low, high }) => ({ citation: source, figure: figureOf(value, low, high) }));
  } else {
    console.info(
      'No published/corridor_facts.csv under ATLAS_RAW: published facts are compared with the committed decisions, not with the raw file.',
    );
    published = [...decided.observations, ...decided.listed].map(({ fact }) => citedIn(fact));
  }
});

afterAll(() => database.close());

describe('published facts', () => {
  it('accounts for every published row, once, with its figure and its citation', () => {
    const citations = new Map(catalogue.sources.map(({ id, citation }) => [id, citation ?? '']));
    const kept = [...observations, ...listed].map(({ source, value, low, high }): Cited => ({
      citation: citations.get(source) ?? '',
      figure: figureOf(value, low, high),
    }));
    expect(published).toHaveLength(133);
    expect(toLines(kept)).toEqual(toLines(published));
    // 50 rows count people, movements or deaths over a whole year or at a date; the other 83 are only listed.
    expect([observations.length, listed.length]).toEqual([50, 83]);
  });

  it('shows the figures of the issue', () => {
    expect(find('published.yemen-arrivals.flow', 2012)).toEqual([
      {
        origin: null,
        destination: 'YEM',
        place: 'yemen-coast',
        value: 107_532,
        quality: 'reported',
        source: 'unhcr-briefing-2016-01-19',
      },
    ]);
    expect(find('published.yemen-arrivals-by-nationality.flow', 2012)).toEqual([
      {
        origin: 'ETH',
        destination: 'YEM',
        place: 'yemen-coast',
        value: 84_376,
        quality: 'reported',
        source: 'unhcr-mixed-migration-update-2016-01',
      },
    ]);
  });

  it('keeps the figures of a year on which sources differ as alternatives', () => {
    expect(valuesAndQualities(2017)).toEqual([
      [99_516, 'reported'],
      [100_000, 'estimate'],
    ]);
    expect(valuesAndQualities(2021)).toEqual([
      [27_693, 'reported'],
      [27_777, 'reported'],
    ]);
  });

  it('lets the two nationalities of 2009 be a part that fills the whole', () => {
    const parts = ofYear('published.yemen-arrivals-by-nationality.flow', 2009).map(({ value }) => value ?? 0);
    // 32,988 Somalis + 44,814 Ethiopians = 77,802, the figure for all arrivals of that year.
    expect(parts).toEqual([32_988, 44_814]);
    expect(ofYear('published.yemen-arrivals.flow', 2009).map(({ value }) => value)).toEqual([77_802]);
  });

  it('reads a return from the country left to the home country', () => {
    expect(
      ofYear('published.saudi-returns.flow', 2019).map(({ origin, destination, value }) => [origin, destination, value]),
    ).toEqual([
      ['SAU', 'YEM', 50_065],
      ['SAU', 'ETH', 120_825],
    ]);
  });

  it('has no two rows for one series, pair, place, year and source', () => {
    const keys = observations.map((row) => [row.series, row.origin, row.destination, row.place, row.year, row.source].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('calls a figure press exactly where it was read in the press', () => {
    const evidence = new Map(catalogue.sources.map((source) => [source.id, source.evidence]));
    const wrong = observations.filter(({ source, quality }) => (quality === 'press') !== (evidence.get(source) === 'press'));
    expect(wrong).toEqual([]);
  });

  it('lists a count of a whole year only where it is wider than one corridor or pair', () => {
    const wholeYears = decided.listed.filter(({ fact }) => /\| (?:persons|movements|deaths) \| (?:full_year|stock)$/u.test(fact));
    // Saudi Arabia to Ethiopia and Yemen together in 2019; both routes together in 2023 (movements) and 2024 (deaths).
    expect(wholeYears.map(({ reason }) => reason)).toEqual(['wider-than-corridor', 'wider-than-corridor', 'wider-than-corridor']);
  });

  it('has one source for each citation, and no source that nothing cites', () => {
    const cited = new Set(published.map(({ citation }) => citation));
    const stoodFor = catalogue.sources.flatMap(({ citation }) => (citation === undefined ? [] : [citation]));
    expect(stoodFor.toSorted()).toEqual([...cited].toSorted());
  });

  it('names in each published series exactly the sources its rows cite, and its corridors', () => {
    for (const series of catalogue.series.filter(({ id }) => id.startsWith('published.'))) {
      const cited = new Set(observations.filter((row) => row.series === series.id).map(({ source }) => source));
      expect([series.id, series.sources.toSorted()]).toEqual([series.id, [...cited].toSorted()]);
      expect([series.id, series.corridors?.length]).toEqual([series.id, 1]);
    }
  });
});

describe('the import of published facts', () => {
  it('stops at a row nobody has decided, and at decisions whose row is gone', async () => {
    const source = readImportSources().sources.find(({ id }) => id === 'published');
    if (source === undefined) throw new Error('there is no source "published"');
    const planted = await openDatabase();
    await planted.run(await readFile(join(importFolder, 'macros.sql'), 'utf8'));
    await planted.run(evidenceTables);
    // The 2012 arrivals with another number than the one decided.
    await planted.run(`CREATE SCHEMA published; SET search_path = 'published,main';
      CREATE TABLE raw AS SELECT 1 AS row, 'eastern_gulf_of_aden' AS corridor, 'Horn of Africa (SOM;ETH;DJI)' AS "from", 'YEM' AS "to",
        '2012' AS year, 'all_mixed' AS category, 'arrival' AS stage, '107533' AS value, NULL::VARCHAR AS low, NULL::VARCHAR AS high,
        'UNHCR briefing 19 Jan 2016' AS source, 'https://example.org/' AS url, NULL::VARCHAR AS note, 'persons' AS measure,
        'full_year' AS period, 'publisher_page' AS evidence;`);
    const { problems } = await runSource(planted, source);
    planted.close();
    const rules = problems.map(({ at, rule }) => `${at} ${rule}`.trim());
    expect(rules.filter((rule) => rule === 'row 1 fact-not-decided')).toHaveLength(1);
    // All 133 decisions name a row that this raw file does not have.
    expect(rules.filter((rule) => rule === 'decision-without-a-fact')).toHaveLength(133);
  });
});

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** The observations of a series and year, smallest value first. */
function find(series: string, year: number): readonly object[] {
  return ofYear(series, year).map(({ origin, destination, place, value, quality, source }) => ({
    origin,
    destination,
    place,
    value,
    quality,
    source,
  }));
}

/** What was published of all arrivals in Yemen in a year. */
function valuesAndQualities(year: number): readonly (readonly [number | null, string])[] {
  return ofYear('published.yemen-arrivals.flow', year).map(({ value, quality }) => [value, quality]);
}

function ofYear(series: string, year: number): z.infer<typeof evidenceRows> {
  return observations.filter((row) => row.series === series && row.year === year);
}

/** `107532`, `17000..20000`, `184775 ..220000`: as the decisions write a figure. */
function figureOf(value: Written, low: Written, high: Written): string {
  if (low === null && high === null) return toPlain(value);
  return `${toPlain(value)} ${toPlain(low)}..${toPlain(high)}`.trim();
}

type Written = string | number | null;

function toPlain(written: Written): string {
  return written === null ? '' : String(Number(written));
}

function citedIn(fact: string): Cited {
  const [citation = '', , , , figure = ''] = fact.split(' | ');
  return { citation, figure };
}

function toLines(rows: readonly Cited[]): readonly string[] {
  return rows.map(({ citation, figure }) => `${citation}: ${figure}`).toSorted();
}
