import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readIncidentDetails } from '#dataset/read-incident-details.ts';
import { readIncidents } from '#dataset/read-incidents.ts';
import { readObservations } from '#dataset/read-observations.ts';
import { languages } from '#domain/language.ts';
import type { FileList } from '#domain/manifest.ts';
import type { Observation } from '#domain/observation.ts';
import { buildData } from '#pipeline/build/build-data.ts';
import { paths } from '#pipeline/paths.ts';
import {
  catalogueSchema,
  corridorNamesSchema,
  corridorSchema,
  distinct,
  missing,
  namesSchema,
  pairOf,
  valuesOf,
} from './built-data.ts';

const catalogueCorridors = readdirSync(join(paths.catalogue, 'corridors')).map((name) => name.replace('.json', ''));
const home = mkdtempSync(join(tmpdir(), 'atlas-build-test-'));
const output = join(home, 'first');
let manifest: FileList;

beforeAll(async () => {
  mkdirSync(output);
  writeFileSync(join(output, 'catalogue.0123.json'), 'left by an earlier release');
  manifest = await build(output);
}, 180_000);

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('the built data', () => {
  it('has the same bytes when built again', async () => {
    const again = await build(join(home, 'second'), paths.catalogue, false);
    expect(again).toEqual(manifest);
    const names = ['manifest.json', ...Object.values(manifest.files).map(({ path }) => path)];
    const changed = names.filter((name) => !read(name).equals(readFileSync(join(home, 'second', name))));
    expect(changed).toEqual([]);
  }, 180_000);

  it('is listed file by file with its true size and checksum, and nothing else is left in the folder', () => {
    const wrong = Object.values(manifest.files).filter(
      ({ path, sha256, bytes }) =>
        read(path).byteLength !== bytes ||
        createHash('sha256').update(read(path)).digest('hex') !== sha256 ||
        !path.includes(sha256.slice(0, 12)),
    );
    expect(wrong).toEqual([]);
    const onDisk = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    // The manifest, and of the open data package its resources with the seven papers that go with them.
    const { resources } = z
      .object({ resources: z.array(z.unknown()) })
      .parse(JSON.parse(read('datapackage.json').toString('utf8')));
    expect(onDisk).toHaveLength(Object.keys(manifest.files).length + 1 + resources.length + 7);
  });

  it('has the keys the manifest documents', () => {
    const perCorridor = corridorIds().flatMap((id) => [
      `basemap/${id}`,
      `basemap/${id}/near`,
      `corridor/${id}`,
      `corridor/${id}/breakdowns`,
      `corridor/${id}/supporting`,
      `corridor/${id}/incidents`,
      `corridor/${id}/incident-details`,
      `corridor/${id}/listed`,
      `corridor/${id}/names/ar`,
      `corridor/${id}/names/en`,
      `corridor/${id}/names/fr`,
      `corridor/${id}/observations`,
    ]);
    const expected = [
      'basemap/overview',
      'basemap/world',
      ...languages.map((language) => `basemap/towns/${language}`),
      'responses',
      ...languages.map((language) => `responses/names/${language}`),
      'account',
      ...languages.map((language) => `account/names/${language}`),
      ...languages.map((language) => `notes/${language}`),
      'changes/2026.1',
      'catalogue',
      'later',
      'names/ar',
      'names/en',
      'names/fr',
      ...perCorridor,
      // Which series there are, `world-files.test.ts` says.
      ...Object.keys(manifest.files).filter((key) => key.startsWith('world/')),
    ];
    expect(Object.keys(manifest.files).toSorted()).toEqual(expected.toSorted());
  });

  it('keeps each file of a corridor under 60 kB compressed, incident details under 150 kB and the manifest under 7 kB', () => {
    const tooHeavy = Object.keys(manifest.files).filter((key) => {
      const limit = key.endsWith('/incident-details') ? 150_000 : 60_000;
      return key.startsWith('corridor/') && gzipSync(bytesOf(key)).byteLength >= limit;
    });
    expect(tooHeavy).toEqual([]);
    expect(gzipSync(read('manifest.json')).byteLength).toBeLessThan(7_000);
  });

  it('changes its release with any byte of the catalogue, and not with a note', async () => {
    const catalogue = join(home, 'catalogue');
    cpSync(paths.catalogue, catalogue, { recursive: true });
    writeFileSync(join(catalogue, 'README.md'), 'another note');
    expect((await build(join(home, 'third'), catalogue, false)).release).toBe(manifest.release);
    writeFileSync(join(catalogue, 'release.json'), '{ "version":  "2026.1", "date": "2026-01-01" }');
    expect((await build(join(home, 'third'), catalogue, false)).release).not.toBe(manifest.release);
  }, 180_000);
});

describe('a build of a catalogue with mistakes', () => {
  it('names them all and leaves the folder as it was', async () => {
    const catalogueDirectory = join(home, 'mistaken');
    cpSync(paths.catalogue, catalogueDirectory, { recursive: true });
    const path = join(catalogueDirectory, 'corridors/gulf-of-aden.json');
    const corridor = readFileSync(path, 'utf8').replace('"deathRoutes": [', '"deathRoutes": ["Nowhere", ');
    writeFileSync(path, corridor.replaceAll('"unhcr.refugees.flow"', '"unhcr.refugees.flood.flow"'));
    writeFileSync(join(catalogueDirectory, 'boundaries.json'), '{}');
    const outputDirectory = join(home, 'untouched');
    const { problems, manifest: made } = await buildData({
      catalogueDirectory,
      evidenceDirectory: paths.evidence,
      outputDirectory,
    });
    expect(new Set(problems.map(({ where, rule }) => `${where} ${rule}`))).toEqual(
      new Set([
        'corridors/gulf-of-aden.json wrong-shape',
        'boundaries.json wrong-shape',
        'responses/cooperation.json unknown-corridor',
        'sources/published.json unknown-corridor',
      ]),
    );
    expect(made).toBeNull();
    expect(existsSync(outputDirectory)).toBe(false);
  }, 120_000);
});

describe('every name of a built corridor', () => {
  it.each(catalogueCorridors)('%s resolves in the catalogue and in every language', async (id) => {
    const catalogue = json('catalogue', catalogueSchema);
    const corridor = json(`corridor/${id}`, corridorSchema);
    const observations = await observationsOf(id);
    const used = {
      series: distinct(observations.map(({ series }) => series)),
      sources: distinct(observations.map(({ source }) => source)),
      countries: distinct(observations.flatMap(({ origin, destination }) => [origin ?? [], destination ?? []].flat())),
      places: distinct([...observations.flatMap(({ place }) => place ?? []), ...corridor.places.map((place) => place.id)]),
    };
    expect(
      missing(
        used.series,
        corridor.series.map((each) => each.id),
      ),
    ).toEqual([]);
    expect(
      missing(
        used.sources,
        corridor.sources.map((each) => each.id),
      ),
    ).toEqual([]);
    expect(
      missing(
        used.countries,
        catalogue.countries.map((each) => each.code),
      ).filter((code) => !['UNK', 'XXA', 'TIB'].includes(code)),
    ).toEqual([]);
    expect(
      missing(
        used.places,
        corridor.places.map((each) => each.id),
      ),
    ).toEqual([]);
    for (const language of languages) {
      const names = json(`corridor/${id}/names/${language}`, corridorNamesSchema);
      expect(missing(used.series, Object.keys(names.series))).toEqual([]);
      expect(missing(used.countries, Object.keys(json(`names/${language}`, namesSchema).countries))).toEqual([]);
      expect(missing(used.places, Object.keys(names.places))).toEqual([]);
      expect(
        missing(
          corridor.gaps.map((gap) => `${gap.category}/${gap.stage}`),
          Object.keys(names.gaps),
        ),
      ).toEqual([]);
      expect(missing(distinct(corridor.legs.map((leg) => leg.basis)), Object.keys(names.bases))).toEqual([]);
    }
  });

  it('is said of a United Republic of Tanzania, as the United Nations do', () => {
    const names = json('names/en', namesSchema);
    expect(names.countries['TZA']).toBe('United Republic of Tanzania');
    expect(names.countries['UNK']).toBe('Origin or country unknown');
  });
});

describe('the rows of a built corridor', () => {
  it('hold the Yemen arrivals of 2012 and the Ethiopians among them', async () => {
    const rows = await observationsOf('gulf-of-aden');
    expect(valuesOf(rows, { series: 'published.yemen-arrivals.flow', year: 2012 })).toEqual([107_532]);
    expect(valuesOf(rows, { series: 'published.yemen-arrivals-by-nationality.flow', origin: 'ETH', year: 2012 })).toEqual([
      84_376,
    ]);
  });

  it('hold Ethiopians in South Africa in 2024 as UNHCR and UN DESA count them', async () => {
    const rows = await observationsOf('southern-route');
    const pair = { origin: 'ETH', destination: 'ZAF', year: 2024, sex: null };
    expect(valuesOf(rows, { ...pair, series: 'unhcr.refugees.stock' })).toEqual([14_157]);
    expect(valuesOf(rows, { ...pair, series: 'unhcr.asylum-seekers.stock' })).toEqual([32_716]);
    expect(valuesOf(rows, { ...pair, series: 'undesa.migrants.stock' })).toEqual([104_402]);
  });

  it('hold returns that ride on no leg: they are called not placed, never dropped', async () => {
    const rows = await observationsOf('gulf-of-aden');
    const fromTheGulf = rows.filter(
      ({ series, origin }) => series === 'unhcr.returns.flow' && ['ARE', 'KWT'].includes(origin ?? ''),
    );
    expect(valuesOf(fromTheGulf, { origin: 'KWT', destination: 'ETH', year: 1985 })).toEqual([600]);
    // From Kuwait 600 to Ethiopia and 20 + 36 + 10 to Somalia, from the United Arab Emirates 100 + 17 + 12 to Somalia.
    expect(fromTheGulf.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(795);
  });

  it('hold the 701 dead and missing of the Eastern Route in 2023', async () => {
    const incidents = await readIncidents(arrayBufferOf('corridor/gulf-of-aden/incidents'), 'incidents');
    const routes = await routesOf('gulf-of-aden');
    const deaths = incidents.filter(({ id, year }) => routes.get(id) === 'Eastern Route to/from EHOA' && year === 2023);
    expect(deaths.reduce((sum, { total }) => sum + total, 0)).toBe(701);
  });

  it('hold incidents without a route where a corridor names their area, and nowhere else', async () => {
    // Lake Albert 251 (2014), the Ubangi 47, Bangui 3, Ibanda 3, Lunda Norte 6 and Kamako 1 name no route; "DRC to Uganda" has 2 + 4.
    const incidents = await readIncidents(arrayBufferOf('corridor/great-lakes-angola/incidents'), 'incidents');
    expect(incidents.reduce((sum, { total }) => sum + total, 0)).toBe(317);
    expect([...(await routesOf('southern-route')).values()].filter((route) => route === null)).toEqual([]);
  });

  it('keep no pair that is zero in every year', async () => {
    for (const id of corridorIds()) {
      const rows = await observationsOf(id);
      const alive = new Set(rows.filter(({ value, high, low }) => (value ?? high ?? low ?? 0) > 0).map(pairOf));
      expect(rows.filter((row) => !alive.has(pairOf(row)))).toEqual([]);
    }
  });

  it('start and end each leg exactly at its places', () => {
    for (const id of corridorIds()) {
      const { legs, places } = json(`corridor/${id}`, corridorSchema);
      const positionOf = (place: string) => places.find((each) => each.id === place)?.position;
      expect(legs.filter(({ line, from }) => String(line[0]) !== String(positionOf(from)))).toEqual([]);
      expect(legs.filter(({ line, to }) => String(line.at(-1)) !== String(positionOf(to)))).toEqual([]);
    }
  });
});

/** The open data package has a test of its own: it is built here once, to see it among the files. */
async function build(
  outputDirectory: string,
  catalogueDirectory: string = paths.catalogue,
  openPackage = true,
): Promise<FileList> {
  const built = await buildData({ catalogueDirectory, evidenceDirectory: paths.evidence, outputDirectory, openPackage });
  if (built.manifest === null) throw new Error(JSON.stringify(built.problems));
  return built.manifest;
}

function corridorIds(): readonly string[] {
  return json('catalogue', catalogueSchema).corridors.map(({ id }) => id);
}

function read(path: string): Buffer {
  return readFileSync(join(output, path));
}

function bytesOf(key: string): Buffer {
  return read(manifest.files[key]?.path ?? `no file for ${key}`);
}

function json<Value>(key: string, schema: z.ZodType<Value>): Value {
  return schema.parse(JSON.parse(bytesOf(key).toString('utf8')));
}

/** Read with the app's own reader, which wants numbers, not bigints, and needs no compression plug-in. */
async function observationsOf(corridor: string): Promise<readonly Observation[]> {
  const rows: Observation[] = [];
  for (const key of [`corridor/${corridor}/observations`, `corridor/${corridor}/supporting`]) {
    const own = await readObservations(arrayBufferOf(key), key);
    expect(own.length).toBe(manifest.files[key]?.rows);
    rows.push(...own);
  }
  return rows;
}

/** IOM's route of each incident, by the incident's number. */
async function routesOf(corridor: string): Promise<ReadonlyMap<string, string | null>> {
  const details = await readIncidentDetails(arrayBufferOf(`corridor/${corridor}/incident-details`), 'incident-details');
  return new Map(details.map(({ id, route }) => [id, route]));
}

function arrayBufferOf(key: string): ArrayBuffer {
  return new Uint8Array(bytesOf(key)).buffer;
}
