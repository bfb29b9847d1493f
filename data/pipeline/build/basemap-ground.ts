import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { filter, filterWeight, planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection } from 'topojson-specification';
import { signedArea } from '#pipeline/signed-area.ts';
import { type Shapes, toShapes } from '#pipeline/to-shapes.ts';
import type { ClipBounds } from './clip-geometry.ts';

/** Everything drawn, each vertex weighed by the triangle (square degrees) it makes with its neighbours. */
export interface Atlas {
  readonly land: Readonly<Record<'land-10m' | 'land-50m', Shapes>>;
  readonly lines: Shapes;
  readonly water: Shapes;
}

/** The uncut layers of a sheet, already as coarse as it needs. */
export interface Ground {
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  readonly lakes: MultiPolygon;
  readonly rivers: MultiLineString;
  readonly boundaries: Readonly<Record<'solid' | 'dashed' | 'dotted', MultiLineString>>;
}

/** How coarse a sheet is: least triangle of a vertex and least area of an island or lake, in square degrees; 0 keeps all. */
export interface Coarseness {
  readonly land: keyof Atlas['land'];
  readonly leastCoast: number;
  readonly leastLine: number;
  readonly leastLake: number;
  /** Outside it, thirty-six times as coarse (six times in each direction). */
  readonly focus: ClipBounds;
}

/** Reads land from npm `world-atlas` (Natural Earth), lines and water from our own evidence. */
export async function readAtlas(evidenceDirectory: string): Promise<Atlas> {
  const resolve = createRequire(import.meta.url).resolve;
  return {
    land: {
      'land-10m': await read(resolve('world-atlas/land-10m.json')),
      'land-50m': await read(resolve('world-atlas/land-50m.json')),
    },
    lines: await read(join(evidenceDirectory, 'basemap', 'boundaries.json')),
    water: await read(join(evidenceDirectory, 'basemap', 'water.json')),
  };
}

async function read(path: string): Promise<Shapes> {
  return presimplify(toShapes(JSON.parse(await readFile(path, 'utf8')), path), planarTriangleArea);
}

/** The layers of the atlas, as coarse as asked. */
export function generalise(atlas: Atlas, { focus, ...least }: Coarseness): Ground {
  const land = thin(atlas.land[least.land], focus, least.leastCoast, least.leastCoast);
  const lines = thin(atlas.lines, focus, least.leastLine, 0);
  const water = thin(atlas.water, focus, least.leastLine, least.leastLake);
  const ofClass = (name: string) => splitLongSteps(mesh(lines, collectionOfClass(objectOf(lines, 'boundaries'), name)));
  return {
    land: polygonsOf(land, 'land'),
    coast: withoutSeam(mesh(land, objectOf(land, 'land'))),
    lakes: polygonsOf(water, 'lakes'),
    rivers: mesh(water, objectOf(water, 'rivers')),
    boundaries: { solid: ofClass('solid'), dashed: ofClass('dashed'), dotted: ofClass('dotted') },
  };
}

function thin(weighed: Shapes, focus: ClipBounds, leastTriangle: number, leastRing: number): Shapes {
  const coarsen = ([longitude = 0, latitude = 0]: readonly number[]) => {
    const [west, south, east, north] = focus;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north ? 1 : 1 / 36;
  };
  const arcs = weighed.arcs.map((arc) => arc.map((point) => [point[0] ?? 0, point[1] ?? 0, (point[2] ?? 0) * coarsen(point)]));
  const simplified = simplify({ ...weighed, arcs }, leastTriangle);
  const isLargeEnough = filterWeight(simplified, leastRing, (ring) => planarRingArea(ring) * coarsen(ring[0] ?? []));
  return toShapes(filter(simplified, isLargeEnough), 'What topojson-simplify left');
}

/** Square degrees under which a ring may be turned inside out by leaving out vertices: a larger one never is. */
const speck = 1e-3;

/** All polygons of an object, but for islets turned inside out: on a sphere they would be everything but themselves. */
function polygonsOf(shapes: Shapes, name: string): MultiPolygon {
  const drawn = feature(shapes, objectOf(shapes, name));
  const features = drawn.type === 'FeatureCollection' ? drawn.features : [drawn];
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [],
  );
  return { type: 'MultiPolygon', coordinates: polygons.filter(([outer = []]) => !isInsideOut(outer)) };
}

function isInsideOut(outer: readonly Position[]): boolean {
  const area = signedArea(outer);
  return area >= 0 && area < speck;
}

/** Leaves out steps along the antimeridian: there Natural Earth cuts an island in two (Taveuni in Fiji), and no coast runs. */
function withoutSeam({ type, coordinates }: MultiLineString): MultiLineString {
  const parts = coordinates.flatMap((line) => {
    const pieces: Position[][] = [[]];
    for (const [index, position] of line.entries()) {
      const before = line[index - 1];
      if (before !== undefined && isOnSeam(before) && isOnSeam(position)) pieces.push([]);
      pieces.at(-1)?.push(position);
    }
    return pieces;
  });
  return { type, coordinates: parts.filter((part) => part.length > 1) };
}

function isOnSeam([longitude = 0]: Position): boolean {
  return Math.abs(longitude) > 179.995;
}

/**
 * Adds points so that no step is longer than two degrees: d3-geo draws a step as a great circle, which would bend a boundary
 * along a parallel (49 degrees north by more than a degree).
 */
function splitLongSteps({ type, coordinates }: MultiLineString): MultiLineString {
  return { type, coordinates: coordinates.map(splitSteps) };
}

function splitSteps(line: readonly Position[]): Position[] {
  return line.flatMap(([x2 = 0, y2 = 0], index) => {
    const [x1 = x2, y1 = y2] = line[index - 1] ?? [];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / 2));
    return Array.from({ length: pieces }, (_, piece) => {
      const share = (piece + 1) / pieces;
      return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    });
  });
}

function objectOf(shapes: Shapes, name: string) {
  const object = shapes.objects[name];
  if (object === undefined) throw new Error(`The topology has no object "${name}".`);
  return object;
}

function collectionOfClass(object: ReturnType<typeof objectOf>, name: string): GeometryCollection<object> {
  const geometries = object.type === 'GeometryCollection' ? object.geometries : [];
  const isOfClass = ({ properties }: (typeof geometries)[number]) =>
    properties !== undefined && 'class' in properties && properties.class === name;
  return { type: 'GeometryCollection', geometries: geometries.filter(isOfClass) };
}
