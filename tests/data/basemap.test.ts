import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Basemap } from '#map/basemap/basemap.ts';
import { boundaryNotesFor } from '#map/basemap/boundary-notes.ts';
import { decodeBasemap } from '#map/basemap/decode-basemap.ts';
import { viewBounds } from '#map/plan/view-bounds.ts';
import { type BasemapFile, buildBasemap } from '#pipeline/build/basemap.ts';
import { mostNearBytes } from '#pipeline/build/basemap-near.ts';
import { paths } from '#pipeline/paths.ts';

const corridorShape = z.object({ id: z.string(), bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]) });
const corridors = readdirSync(join(paths.catalogue, 'corridors')).map((file) =>
  corridorShape.parse(JSON.parse(readFileSync(join(paths.catalogue, 'corridors', file), 'utf8'))),
);
const input = { catalogueDirectory: paths.catalogue, evidenceDirectory: paths.evidence, corridors };
const nearKeys = corridors.map(({ id }) => `basemap/${id}/near`);
const keys = ['basemap/overview', 'basemap/world', ...corridors.map(({ id }) => `basemap/${id}`), ...nearKeys];

const files = new Map<string, BasemapFile>();
const maps = new Map<string, Basemap>();

beforeAll(async () => {
  for (const file of await buildBasemap(input)) {
    files.set(file.key, file);
    maps.set(file.key, decodeBasemap(JSON.parse(new TextDecoder().decode(file.content))));
  }
}, 60_000);

describe('the built base maps', () => {
  it('are an overview, a world and two for each corridor: one to begin with and one for a near look', () => {
    expect([...files.keys()]).toEqual(keys);
  });

  it('are the same bytes when built twice', async () => {
    expect(await buildBasemap(input)).toEqual([...files.values()]);
  }, 60_000);

  it.each(keys.filter((key) => !nearKeys.includes(key)))('%s is small enough to wait for, as sent', (key) => {
    const atMostKilobytes = key === 'basemap/world' ? 350 : 25;
    expect(gzipSync(fileOf(key).content).length).toBeLessThanOrEqual(atMostKilobytes * 1000);
  });

  it.each(nearKeys)('%s is at most 350 kB before compression', (key) => {
    expect(mostNearBytes).toBe(350_000);
    expect(fileOf(key).content.length).toBeLessThanOrEqual(mostNearBytes);
  });

  it.each(keys)('%s has land that d3-geo fills as land, not as sea', (key) => {
    const { land, lakes } = mapOf(key);
    // Land is 29 % of the sphere of 4 pi: no map of ours can hold more, and a ring wound the wrong way would.
    expect(geoArea(land)).toBeLessThan(4 * Math.PI * 0.31);
    expect(geoArea(lakes)).toBeLessThan(0.05);
  });

  it.each(keys)('%s knows Addis Ababa and Johannesburg from the Gulf of Aden and the Mozambique Channel', (key) => {
    const { land, lakes } = mapOf(key);
    for (const town of [
      [38.75, 9.02],
      [28.04, -26.2],
    ])
      expect([town, geoContains(land, toPair(town))]).toEqual([town, isOnSheet(key, town)]);
    for (const sea of [
      [47, 12.2],
      [41, -17],
    ])
      expect([sea, geoContains(land, toPair(sea))]).toEqual([sea, false]);
    expect(geoContains(lakes, [33, -1.2])).toBe(isOnSheet(key, [33, -1.2]));
  });

  it.each(keys)('%s draws no line across the map or along its own cut edges', (key) => {
    const { coast, boundaries, rivers } = mapOf(key);
    for (const lines of [coast, rivers, ...Object.values(boundaries)]) {
      // Boundaries have steps of at most 2 degrees; the longest of Antarctica's coast in the overview is under 10.
      expect(longestStepDegrees(lines)).toBeLessThan(10);
      expect(alongEdges(lines, mapOf(key).bounds)).toEqual([]);
    }
  });

  it.each(keys)('%s is cut at the antimeridian: no ring and no line leaps across it, and none runs along it', (key) => {
    const { land, lakes, coast, boundaries, rivers } = mapOf(key);
    const rings = [...land.coordinates, ...lakes.coordinates].flat();
    const lines = [coast, rivers, ...Object.values(boundaries)].flatMap(({ coordinates }) => coordinates);
    // The south edge of Antarctica runs along the whole foot of the map: 360 degrees, but in no step of more than 180.
    const leaps = steps([...rings, ...lines]).filter(([from, to]) => Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 180);
    expect(leaps.filter(([from]) => (from[1] ?? 0) > -84)).toEqual([]);
    const along = steps(lines).filter(([from, to]) => isOnAntimeridian(from) && isOnAntimeridian(to));
    // Where a coast meets the antimeridian it may touch it for a kilometre or two (Taveuni in Fiji).
    expect(along.filter(([from, to]) => Math.abs((to[1] ?? 0) - (from[1] ?? 0)) > 0.05)).toEqual([]);
    expect([...rings, ...lines].flat().filter(([x = 0]) => Math.abs(x) > 180.001)).toEqual([]);
  });

  it('draw the land on both sides of the antimeridian: Chukotka and Fiji', () => {
    const { land } = mapOf('basemap/world');
    for (const place of [
      [178, 67],
      [-178, 66.5],
      [178, -17.8],
    ] as const)
      expect([place, geoContains(land, [...place])]).toEqual([place, true]);
  });

  it.each(corridors)('a near look at $id shows at least as much coast, and more where the world is drawn coarse', ({ id }) => {
    const [near, home] = [mapOf(`basemap/${id}/near`), mapOf(`basemap/${id}`)];
    const inside = (map: Basemap) => map.coast.coordinates.flat().filter((position) => isWithin(position, near.bounds)).length;
    expect(inside(near)).toBeGreaterThan(2 * inside(home));
  });

  it('carry the general note everywhere, and the notes of their own region', () => {
    for (const key of keys) expect(mapOf(key).notes[0]).toEqual({ id: 'general', bounds: null });
    const notes = mapOf('basemap/gulf-of-aden').notes.map(({ id }) => id);
    expect(notes).toEqual(
      expect.arrayContaining(['sudan-south-sudan', 'abyei', 'ethiopia-somalia', 'ilemi-triangle', 'halaib-triangle']),
    );
    expect(notes).not.toContain('falkland-islands');
    expect(mapOf('basemap/world').notes.map(({ id }) => id)).toContain('falkland-islands');
  });

  /** A camera a viewer may come to, in a box of 800 by 600 pixels, and the notes that belong to what is in sight there. */
  const sights = [
    ['the border of Sudan and South Sudan', [28.4, 9.8, 6], ['sudan-south-sudan', 'abyei']],
    ['Kashmir', [76, 34.5, 6], ['jammu-and-kashmir-line-of-control', 'aksai-chin']],
    ['the Falkland Islands (Malvinas)', [-59.5, -51.8, 6], ['falkland-islands']],
    ['Laayoune', [-13.2, 27.1, 6], ['western-sahara']],
    ['Jerusalem', [35.2, 31.8, 7.5], ['palestine', 'golan']],
    ['Taiwan', [121, 23.7, 6], ['taiwan']],
    ['Lampedusa', [12.6, 35.5, 7], []],
    ['Fiji, across the antimeridian', [179.5, -17, 6], []],
  ] as const;

  it.each(sights)('say over %s what that view calls for and nothing else', (_where, [longitude, latitude, zoom], expected) => {
    const view = viewBounds({ longitude, latitude, zoom }, { widthPixels: 800, heightPixels: 600 });
    expect(boundaryNotesFor(view, mapOf('basemap/world').notes)).toEqual(['general', ...expected]);
  });
});

function fileOf(key: string): BasemapFile {
  const file = files.get(key);
  if (file === undefined) throw new Error(`No file ${key}.`);
  return file;
}

function mapOf(key: string): Basemap {
  const map = maps.get(key);
  if (map === undefined) throw new Error(`No map ${key}.`);
  return map;
}

function isOnSheet(key: string, position: Position): boolean {
  return isWithin(position, mapOf(key).bounds);
}

function isWithin([longitude = 0, latitude = 0]: Position, [west, south, east, north]: Basemap['bounds']): boolean {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function longestStepDegrees({ coordinates }: MultiLineString): number {
  return steps(coordinates).reduce((longest, [from, to]) => Math.max(longest, Math.abs((to[0] ?? 0) - (from[0] ?? 0))), 0);
}

/** Steps of more than half a degree with both ends on the same edge of the sheet. */
function alongEdges({ coordinates }: MultiLineString, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): unknown[] {
  return steps(coordinates).filter(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => {
    const isAlong =
      [west, east].some((edge) => isOn(x1, edge) && isOn(x2, edge)) ||
      [south, north].some((edge) => isOn(y1, edge) && isOn(y2, edge));
    return isAlong && Math.hypot(x2 - x1, y2 - y1) > 0.5;
  });
}

function isOnAntimeridian([longitude = 0]: Position): boolean {
  return isOn(Math.abs(longitude), 180);
}

function isOn(degrees: number, edge: number): boolean {
  return Math.abs(degrees - edge) < 0.02;
}

function steps(lines: readonly Position[][]): (readonly [Position, Position])[] {
  return lines.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const));
}

function toPair([longitude = 0, latitude = 0]: Position): [number, number] {
  return [longitude, latitude];
}
