import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { importEvidence } from '#pipeline/import/import-evidence.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { type TinyRows, tinyRows, tinySources, writeTinyRaw } from './tiny-raw-files.ts';

const series = new Map<string, readonly string[]>([
  ['unhcr.refugees.stock', ['unhcr-population']],
  ['unhcr.asylum-seekers.stock', ['unhcr-population']],
  ['unhcr.idps.stock', ['unhcr-population']],
  ['unhcr.refugees.flow', ['unhcr-flows']],
  ['unhcr.asylum-seekers.flow', ['unhcr-flows']],
  ['unhcr.refugee-like.flow', ['unhcr-flows']],
  ['unhcr.returns.flow', ['unhcr-solutions']],
  ['unhcr.resettlement.flow', ['unhcr-solutions']],
  ['unhcr.naturalisation.flow', ['unhcr-solutions']],
  ['undesa.migrants.stock', ['undesa-migrant-stock-2024']],
]);
const sources = ['unhcr-population', 'unhcr-flows', 'unhcr-solutions', 'undesa-migrant-stock-2024', 'iom-missing-migrants'];
const worded = new Map(
  Object.entries((await readCatalogue(paths.catalogue)).catalogue.exclusions).map(([id, rules]) => [id, Object.keys(rules)]),
);
const home = mkdtempSync(join(tmpdir(), 'atlas-import-failures-'));
const text = { en: 'a', fr: 'b', ar: 'c', es: 'd' };

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('the import of a small whole raw directory', () => {
  it('writes every evidence file, the same bytes each time', async () => {
    const first = await importTiny(tinyRows);
    const second = await importTiny(tinyRows);
    expect(first.problems).toEqual([]);
    expect(first.files).toEqual([
      'countries.json',
      'exclusions.json',
      'incidents.parquet',
      'listed.json',
      'memberships.json',
      'observations.parquet',
      'summary.json',
    ]);
    const changed = first.files.filter(
      (name) => !readFileSync(join(first.output, name)).equals(readFileSync(join(second.output, name))),
    );
    expect(changed).toEqual([]);
  });

  // 17,133 women and 87,269 men are 104,402; R's 3e+05 is 300,000.
  it('adds the sexes to a total and reads round numbers as R writes them', async () => {
    const { output } = await importTiny(tinyRows);
    const summary = readFileSync(join(output, 'summary.json'), 'utf8');
    expect(summary).toContain('"2024": { "rows": 1, "zeros": 0, "gaps": 0, "ranges": 0, "total": 104402 }');
    expect(summary).toContain('"2024": { "rows": 1, "zeros": 0, "gaps": 0, "ranges": 0, "total": 300000 }');
  });

  it('counts a row whose only figure is in a column not carried under a named rule', async () => {
    const { output } = await importTiny(tinyRows);
    const exclusions: unknown = JSON.parse(readFileSync(join(output, 'exclusions.json'), 'utf8'));
    expect(exclusions).toMatchObject({
      'unhcr-solutions': [
        { rule: 'only-columns-not-carried', rows: 1 },
        { rule: 'returned-idps', cells: 1, total: 50 },
      ],
    });
  });
});

describe('an import with mistakes', () => {
  it('lists every mistake of every source at once and writes nothing', async () => {
    const population = tinyRows['unhcr/population.csv.gz'] ?? [];
    const incidents = tinyRows['iom/missing_migrants_incidents.csv.gz'] ?? [];
    const raw = writeTinyRaw(home, {
      ...tinyRows,
      'unhcr/flows.csv.gz': null,
      'unhcr/population.csv.gz': [
        ...population,
        ...population.slice(0, 1),
        '2024,Nowhere,NOW,QQQ,South Africa,RSA,ZAF,5,0,0,0,0,0,0,,0',
        '2024,Somalia,SOM,SOM,South Africa,RSA,ZAF,many,-4,0,7,0,0,0,,0',
      ],
      'undesa/migrant_stock_2024.csv.gz': [
        'ZAF,2024,ETH,female,17133,1,0,1,0',
        'ZAF,2024,ETH,male,87269,1,0,1,0,surplus',
        'ZAF,2024',
      ],
      'iom/missing_migrants_incidents.csv.gz': [
        ...incidents,
        String(incidents[0]).replace(',1.0,,1,', ',1.0,,9,').replace('Incident', 'Rumour'),
      ],
    });
    appendFileSync(join(raw, 'unhcr/solutions.csv.gz'), gzipSync('2024,Somalia,SOM,SOM,Ethiopia,ETH,ETH,121,,,\n'));
    const { problems, files } = await importFrom(raw);
    expect(new Set(problems.map(({ where, rule }) => `${where} ${rule}`))).toEqual(
      new Set([
        'unhcr-flows file-missing',
        'unhcr-solutions file-altered',
        'unhcr-population not-a-whole-number',
        'unhcr-population unknown-country',
        'unhcr-population negative-value',
        'unhcr-population displaced-at-home-abroad',
        // Ethiopia to South Africa is there twice, in refugees and in asylum-seekers.
        'unhcr-population duplicate-key',
        // The line added to the altered file repeats a pair and year.
        'unhcr-solutions duplicate-key',
        'undesa-migrants csv-malformed',
        // The men's line was malformed, so the women have no counterpart.
        'undesa-migrants one-sex-only',
        'iom-missing-migrants unknown-incident-type',
        'iom-missing-migrants total-is-not-its-parts',
      ]),
    );
    expect(problems.find(({ rule }) => rule === 'unknown-country')).toMatchObject({
      at: 'row 4',
      detail: 'QQQ is not in the country reference (2 times)',
    });
    expect(files).toEqual([]);
  });

  it('names a file SOURCES.json does not list, and the columns when a heading changed', async () => {
    const raw = writeTinyRaw(home, tinyRows);
    const file = 'unhcr/solutions.csv.gz';
    const listing = z
      .array(z.object({ file: z.string(), sha256: z.string() }))
      .parse(JSON.parse(readFileSync(join(raw, 'SOURCES.json'), 'utf8')));
    writeFileSync(join(raw, 'SOURCES.json'), JSON.stringify(listing.filter((entry) => entry.file !== file)));
    writeFileSync(join(raw, file), gzipSync('year,from,to,returned\n2024,SOM,ETH,120\n'));
    const { problems, files } = await importFrom(raw);
    expect(problems.map(({ where, rule }) => `${where} ${rule}`)).toEqual([
      'unhcr-solutions file-unlisted',
      'unhcr-solutions columns-differ',
    ]);
    expect(problems[1]?.detail).toContain('year,from,to,returned');
    expect(files).toEqual([]);
  });

  it('refuses ids that the catalogue does not have', async () => {
    const { problems } = await importTiny(tinyRows, {
      knownSeries: new Map([...series].slice(1)),
      knownSources: sources.slice(1),
    });
    expect(new Set(problems.map(({ rule, detail }) => `${rule}: ${detail}`))).toEqual(
      new Set([
        // The file has two rows: refugees and asylum-seekers of both, people displaced at home of one.
        'unknown-series: unhcr.refugees.stock is not in any file of data/catalogue/sources/ (2 times)',
        'unknown-source: unhcr-population is not in any file of data/catalogue/sources/ (5 times)',
      ]),
    );
  });

  it('ends with exit code 1 and leaves the committed evidence as it was', () => {
    const before = readdirSync(paths.evidence);
    const bytes = readFileSync(join(paths.evidence, 'summary.json'));
    const run = runCommand(mkdtempSync(join(home, 'empty-')));
    expect(run.code).toBe(1);
    expect(run.output).toContain('SOURCES.json file-missing');
    expect(run.output).toContain('nothing was written');
    expect(readdirSync(paths.evidence)).toEqual(before);
    expect(readFileSync(join(paths.evidence, 'summary.json')).equals(bytes)).toBe(true);
  }, 30_000);
});

interface TinyOptions {
  readonly knownSeries?: ReadonlyMap<string, readonly string[]>;
  readonly knownSources?: readonly string[];
}

function importTiny(rows: TinyRows, options: TinyOptions = {}) {
  return importFrom(writeTinyRaw(home, rows), options);
}

async function importFrom(rawDirectory: string, { knownSeries = series, knownSources = sources }: TinyOptions = {}) {
  const output = join(mkdtempSync(join(home, 'evidence-')), 'evidence');
  const { problems } = await importEvidence({
    rawDirectory,
    outputDirectory: output,
    ids: { series: knownSeries, sources: knownSources, places: [], corridors: [], exclusions: worded },
    countryNames: { UNK: text, XXA: text, TIB: text, XCX: text },
    sources: tinySources,
  });
  return { problems, output, files: existsSync(output) ? readdirSync(output).toSorted() : [] };
}

function runCommand(rawDirectory: string): { code: number | null; output: string } {
  const { status, stderr } = spawnSync('npx', ['tsx', 'data/pipeline/import/run-import.ts'], {
    cwd: join(paths.catalogue, '../..'),
    env: { ...process.env, ATLAS_RAW: rawDirectory },
    encoding: 'utf8',
  });
  return { code: status, output: stderr };
}
