import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geoDistance, geoInterpolate } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import land10m from 'world-atlas/land-10m.json' with { type: 'json' };
import { paths } from '#pipeline/paths.ts';
import type { CatalogueCorridor } from '#pipeline/schemas/catalogue-schemas.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';

/** How far from either end a line may be on the wrong side of the coast: ports stand on the shore. */
const endToleranceKm = 15;
const sampleKm = 10;
const earthRadiusKm = 6371;

type Shore = readonly [start: Position, end: Position];
type CatalogueLeg = Pick<CatalogueCorridor['legs'][number], 'id' | 'mode' | 'from' | 'to' | 'via'>;

const { catalogue } = await readCatalogue(paths.catalogue);
const placePositions = new Map<string, Position>(catalogue.places.map((place) => [place.id, place.position]));
const shoresByDegree = readShores();
const lakeShoresByDegree = indexShores(await readLakes());

describe.each(catalogue.corridors)('the lines of $id', ({ legs }) => {
  const byMode = (mode: CatalogueLeg['mode']) => legs.filter((leg) => leg.mode === mode);

  it('lead over land where the leg is by land', () => {
    expect(byMode('land').flatMap((leg) => pointsOnWrongSide(leg, false))).toEqual([]);
  });

  it('lead over water where the leg is by sea', () => {
    expect(byMode('sea').flatMap((leg) => pointsOnWrongSide(leg, true))).toEqual([]);
  });

  it('turn calmly: no corner sharper than a right angle', () => {
    expect(legs.flatMap(sharpCorners)).toEqual([]);
  });

  it('stay near enough to their towns that no step is longer than 150 km, flights apart', () => {
    const longSteps = legs.filter((leg) => leg.mode !== 'air' && longestStepKm(wholeLine(leg)) > 150);
    expect(longSteps.map((leg) => leg.id)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('has legs by land and by sea to look at, though some corridors have no sea to cross', () => {
    const modes = catalogue.corridors.flatMap(({ legs }) => legs.map(({ mode }) => mode));
    expect(modes.filter((mode) => mode === 'land').length).toBeGreaterThan(50);
    expect(modes.filter((mode) => mode === 'sea').length).toBeGreaterThan(5);
  });

  it('knows land from sea', () => {
    // Sana'a stands in the highlands of Yemen; the second point is in the middle of the Gulf of Aden.
    expect([isLand([44.21, 15.35]), isLand([47.5, 12.4])]).toEqual([true, false]);
    // West of all of Africa and Europe too: Tegucigalpa, and the Florida Strait north of Havana.
    expect([isLand([-87.2, 14.1]), isLand([-82.2, 23.8])]).toEqual([true, false]);
  });

  it('lets boats cross a lake, but not the land beside it', () => {
    // From Baraka to Kigoma lies Lake Tanganyika; the third point stands in the hills east of Kigoma.
    expect(
      [
        [29.3, -4.4],
        [29.47, -4.63],
        [30.2, -4.6],
      ].map(isLake),
    ).toEqual([true, true, false]);
  });

  it('reports a sea leg that crosses a peninsula and a land leg that crosses a strait', () => {
    // Straight from Assab to Berbera runs over Djibouti; straight from Obock to Aden runs over the Gulf of Aden.
    const overLand: CatalogueLeg = { id: 'a', mode: 'sea', from: 'assab', to: 'berbera', via: [] };
    const overSea: CatalogueLeg = { id: 'b', mode: 'land', from: 'obock', to: 'aden', via: [] };
    expect(pointsOnWrongSide(overLand, true).length).toBeGreaterThan(5);
    expect(pointsOnWrongSide(overSea, false).length).toBeGreaterThan(5);
  });
});

function pointsOnWrongSide(leg: CatalogueLeg, shouldBeSea: boolean): string[] {
  const line = wholeLine(leg);
  const [first, last] = [line[0], line.at(-1)];
  return samples(line)
    .filter((point) => [first, last].every((end) => end !== undefined && kilometres(point, end) > endToleranceKm))
    .filter((point) => (shouldBeSea ? isLand(point) && !isLake(point) : !isLand(point)))
    .map((point) => `${leg.id} at ${point.map((degrees) => degrees.toFixed(2)).join(', ')}`);
}

function sharpCorners(leg: CatalogueLeg): string[] {
  const line = wholeLine(leg);
  return line.flatMap((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (before === undefined || after === undefined) return [];
    const turn = Math.abs(wrapDegrees(bearing(point, after) - bearing(before, point)));
    return turn > 90 ? [`${leg.id} turns ${turn.toFixed(0)}° at ${point.join(', ')}`] : [];
  });
}

function wholeLine(leg: CatalogueLeg): Position[] {
  const [from, to] = [placePositions.get(leg.from), placePositions.get(leg.to)];
  if (from === undefined || to === undefined) throw new Error(`${leg.id} ends at a place the catalogue does not have`);
  return [from, ...leg.via, to];
}

function samples(line: readonly Position[]): Position[] {
  return steps(line).flatMap(([start, end]) => {
    const parts = Math.max(1, Math.ceil(kilometres(start, end) / sampleKm));
    const along = geoInterpolate([lon(start), lat(start)], [lon(end), lat(end)]);
    return Array.from({ length: parts + 1 }, (_, part) => along(part / parts));
  });
}

function longestStepKm(line: readonly Position[]): number {
  return Math.max(...steps(line).map(([start, end]) => kilometres(start, end)));
}

function steps(line: readonly Position[]): Shore[] {
  return line.slice(1).map((end, index) => [line[index] ?? end, end] as const);
}

function kilometres(a: Position, b: Position): number {
  return geoDistance([lon(a), lat(a)], [lon(b), lat(b)]) * earthRadiusKm;
}

/** Degrees anticlockwise from east on a plain map: enough for the turn between two short steps. */
function bearing(from: Position, to: Position): number {
  const east = (lon(to) - lon(from)) * Math.cos((lat(from) * Math.PI) / 180);
  return (Math.atan2(lat(to) - lat(from), east) * 180) / Math.PI;
}

function wrapDegrees(angle: number): number {
  return ((angle + 540) % 360) - 180;
}

/**
 * Counts the shores west of the point: odd is land. On the plain map, not the sphere, because a few slivers
 * of the 1:10m land wind the wrong way round and would then hold the whole globe.
 */
function isLand(point: Position): boolean {
  return isWithin(point, shoresByDegree);
}

/** A boat may cross one of the atlas's lakes, which Natural Earth counts as land. */
function isLake(point: Position): boolean {
  return isWithin(point, lakeShoresByDegree);
}

function isWithin(point: Position, shores: ReadonlyMap<number, readonly Shore[]>): boolean {
  const [x, y] = [lon(point), lat(point)];
  const shoresWest = (shores.get(Math.floor(y)) ?? []).filter(([start, end]) => {
    const share = (y - lat(start)) / (lat(end) - lat(start));
    return lat(start) > y !== lat(end) > y && lon(start) + share * (lon(end) - lon(start)) < x;
  });
  return shoresWest.length % 2 === 1;
}

/**
 * The shores of Natural Earth land 1:10m, by the whole degrees of latitude that each short piece touches, but
 * for the pieces that run round the globe along a parallel: on Fiji there are some.
 */
function readShores(): ReadonlyMap<number, readonly Shore[]> {
  const topology: unknown = land10m;
  if (!isLandTopology(topology)) throw new Error('world-atlas/land-10m.json is no TopoJSON');
  const rings = feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'Polygon' ? geometry.coordinates : [],
  );
  return indexShores(rings);
}

/** The rings of the lakes that the map draws. */
async function readLakes(): Promise<readonly Position[][]> {
  const topology: unknown = JSON.parse(await readFile(join(paths.evidence, 'basemap', 'water.json'), 'utf8'));
  if (!isLakeTopology(topology)) throw new Error('basemap/water.json is no TopoJSON');
  return feature(topology, topology.objects.lakes).geometry.coordinates.flat();
}

function indexShores(rings: readonly Position[][]): ReadonlyMap<number, readonly Shore[]> {
  const byDegree = new Map<number, Shore[]>();
  for (const [start, end] of rings.flatMap(steps)) {
    if (Math.abs(lon(start) - lon(end)) > 180) continue;
    const [south, north] = [Math.min(lat(start), lat(end)), Math.max(lat(start), lat(end))];
    for (let degree = Math.floor(south); degree <= north; degree += 1) {
      byDegree.set(degree, byDegree.get(degree) ?? []);
      byDegree.get(degree)?.push([start, end]);
    }
  }
  return byDegree;
}

function isLandTopology(value: unknown): value is Topology<{ land: GeometryCollection }> {
  return isTopology(value);
}

function isLakeTopology(value: unknown): value is Topology<{ lakes: MultiPolygon }> {
  return isTopology(value);
}

function isTopology(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
}

function lon(point: Position): number {
  return point[0] ?? Number.NaN;
}

function lat(point: Position): number {
  return point[1] ?? Number.NaN;
}
