import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paths } from '#pipeline/paths.ts';
import { importBasemap, writeBasemap } from './basemap.ts';
import { basemapFiles } from './basemap-files.ts';

let rawDirectory = '';
const catalogueDirectory = paths.catalogue;
const writtenTowns: { id: string; geoname: number }[] = JSON.parse(
  await readFile(join(catalogueDirectory, 'towns.json'), 'utf8'),
);

beforeEach(async () => {
  rawDirectory = await mkdtemp(join(tmpdir(), 'atlas-basemap-'));
  await writeRaw(tinyWorld());
});
afterEach(() => rm(rawDirectory, { recursive: true }));

describe('importBasemap', () => {
  it('draws a land boundary solid and the Military Demarcation Line dashed, and leaves a lease out', async () => {
    const { problems, evidence } = await importBasemap({ rawDirectory, catalogueDirectory });
    expect(problems).toEqual([]);
    expect(ruleAndClassOf(evidence['boundaries.json'])).toEqual([
      // The first three have lines placed by hand, so they are there whatever Natural Earth holds.
      ['egypt-sudan-parallel', 'solid'],
      ['halaib-triangle', 'dashed'],
      ['bir-tawil', 'dashed'],
      ['korea', 'dashed'],
      ['international-boundaries', 'solid'],
    ]);
  });

  it('gives the same text twice', async () => {
    const first = await importBasemap({ rawDirectory, catalogueDirectory });
    expect(await importBasemap({ rawDirectory, catalogueDirectory })).toEqual(first);
  });

  it('names every file that is missing, altered or unlisted, and gives no evidence', async () => {
    await rm(join(rawDirectory, basemapFiles.lakes));
    await writeFile(join(rawDirectory, basemapFiles.rivers), gzipSync('{}'));
    await writeListing([basemapFiles.lakes, basemapFiles.rivers, basemapFiles.disputed, basemapFiles.towns], {
      [basemapFiles.rivers]: '0'.repeat(64),
    });
    const { problems, evidence } = await importBasemap({ rawDirectory, catalogueDirectory });
    expect(problems.map(({ rule, detail }) => `${rule} ${detail.split(' ')[0]}`)).toEqual([
      `file-unlisted ${basemapFiles.land}`,
      `file-missing ${basemapFiles.lakes}`,
      `file-altered ${basemapFiles.rivers}`,
    ]);
    expect(evidence).toEqual({});
  });

  it('names a file that is listed but holds something else', async () => {
    await writeRaw({
      ...tinyWorld(),
      lakes: { features: [{ properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } }] },
    });
    const { problems } = await importBasemap({ rawDirectory, catalogueDirectory });
    expect(problems.map(({ at, rule }) => [at, rule])).toEqual([['lakes', 'file-malformed']]);
  });

  it('finds every town of the catalogue, and says which are missing', async () => {
    const { evidence } = await importBasemap({ rawDirectory, catalogueDirectory });
    const placed: { id: string }[] = JSON.parse(evidence['towns.json'] ?? '');
    expect(placed.map(({ id }) => id)).toEqual(writtenTowns.map(({ id }) => id));
    await writeRaw({ ...tinyWorld(), towns: { features: [] } });
    const { problems, evidence: none } = await importBasemap({ rawDirectory, catalogueDirectory });
    expect(problems).toHaveLength(writtenTowns.length);
    expect(none).toEqual({});
  });

  it('writes all files whole', async () => {
    const { evidence } = await importBasemap({ rawDirectory, catalogueDirectory });
    expect(await writeBasemap(rawDirectory, evidence)).toEqual([
      'basemap/boundaries.json',
      'basemap/water.json',
      'basemap/towns.json',
    ]);
    expect(await readFile(join(rawDirectory, 'basemap/water.json'), 'utf8')).toBe(evidence['water.json']);
  });
});

type TinyWorld = Record<keyof typeof basemapFiles, unknown>;

/** Three boundaries, a lake wound the wrong way for d3-geo, and a river. */
function tinyWorld(): TinyWorld {
  const square = [
    [33, -1],
    [34, -1],
    [34, 0],
    [33, 0],
    [33, -1],
  ];
  return {
    land: {
      features: [
        boundary('KEN', 'TZA', [
          [34, -1],
          [39, -5],
        ]),
        boundary('PRK', 'KOR', [
          [126.7, 37.8],
          [128.4, 38.6],
        ]),
        boundary('CUB', 'USG', [
          [-75.2, 20],
          [-75.1, 19.9],
        ]),
      ],
    },
    disputed: { features: [] },
    lakes: {
      features: [{ properties: { scalerank: 0, name: 'Lake Victoria' }, geometry: { type: 'Polygon', coordinates: [square] } }],
    },
    rivers: { features: [] },
    towns: {
      features: writtenTowns.map(({ geoname }) => ({
        properties: { name: '', geonameid: geoname, min_zoom: 5 },
        geometry: { type: 'Point', coordinates: [0, 0] },
      })),
    },
  };
}

function boundary(left: string, right: string, coordinates: number[][]): unknown {
  return {
    properties: { adm0_a3_l: left, adm0_a3_r: right, featurecla: 'International boundary (verify)', name: null, type: 'Land' },
    geometry: { type: 'LineString', coordinates },
  };
}

async function writeRaw(world: TinyWorld): Promise<void> {
  for (const name of ['land', 'disputed', 'lakes', 'rivers', 'towns'] as const) {
    const path = join(rawDirectory, basemapFiles[name]);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, gzipSync(JSON.stringify(world[name])));
  }
  await writeListing(Object.values(basemapFiles), {});
}

async function writeListing(files: readonly string[], wrong: Readonly<Record<string, string>>): Promise<void> {
  const listing = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(rawDirectory, file)).catch(() => Buffer.alloc(0));
      return { file, sha256: wrong[file] ?? createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  await writeFile(join(rawDirectory, 'SOURCES.json'), JSON.stringify(listing));
}

function ruleAndClassOf(text: string | undefined): unknown {
  const parsed: { objects: { boundaries: { geometries: { properties: { rule: string; class: string } }[] } } } = JSON.parse(
    text ?? '',
  );
  return parsed.objects.boundaries.geometries.map(({ properties }) => [properties.rule, properties.class]);
}
