import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeoJsonObject } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { parseBoundaryPolicy, type BoundaryPolicy } from '#pipeline/import/boundary-policy.ts';
import { generalise, readAtlas, type Coarseness, type Ground } from './basemap-ground.ts';
import { clipLines, clipPolygons, type ClipBounds } from './clip-geometry.ts';
import { growBounds } from './grow-bounds.ts';

/** One file of the built data: a key of the manifest and its bytes. */
export interface BasemapFile {
  readonly key: string;
  readonly content: Uint8Array;
}

export interface BasemapInput {
  /** Holds `boundaries.json`, the boundary policy. */
  readonly catalogueDirectory: string;
  /** Holds `basemap/boundaries.json` and `basemap/water.json`, written by the import. */
  readonly evidenceDirectory: string;
  readonly corridors: readonly { readonly id: string; readonly bounds: ClipBounds }[];
}

interface Sheet extends Coarseness {
  readonly key: string;
  readonly bounds: ClipBounds;
  readonly steps: number;
  readonly hasRivers: boolean;
}

/** As far as a square Mercator map of the world goes. */
const world: ClipBounds = [-180, -85.05, 180, 85.05];
const overview: Sheet = {
  key: 'basemap/overview',
  bounds: world,
  land: 'land-50m',
  leastCoast: 0.12,
  leastLine: 0.08,
  leastLake: 0.8,
  focus: world,
  steps: 4000,
  hasRivers: false,
};
const wholeWorld: Sheet = {
  ...overview,
  key: 'basemap/world',
  leastCoast: 0,
  leastLine: 0,
  leastLake: 0,
  steps: 1e5,
  hasRivers: true,
};

/**
 * The base maps of the app: `basemap/overview`, `basemap/world` and `basemap/<corridor id>`, each a TopoJSON that
 * `src/map/basemap/decode-basemap.ts` reads. Same input, same bytes; needs nothing outside the repository.
 */
export async function buildBasemap(input: BasemapInput): Promise<BasemapFile[]> {
  const policy = parseBoundaryPolicy(JSON.parse(await readFile(join(input.catalogueDirectory, 'boundaries.json'), 'utf8')));
  const atlas = await readAtlas(input.evidenceDirectory);
  return [overview, wholeWorld, ...input.corridors.map(corridorSheet)].map((sheet) => {
    const drawn = drawSheet(sheet, generalise(atlas, sheet), policy);
    return { key: sheet.key, content: new TextEncoder().encode(JSON.stringify(drawn)) };
  });
}

function corridorSheet({ id, bounds }: BasemapInput['corridors'][number]): Sheet {
  const [west, south, east, north] = bounds;
  // Vertices as fine as a screen of about 900 pixels across the corridor shows: WebGL brings the finer world.
  const pixel = Math.max(east - west, north - south) / 900;
  const least = 1.4 * pixel ** 2;
  return {
    key: `basemap/${id}`,
    bounds: growBounds(bounds),
    land: 'land-10m',
    leastCoast: least,
    leastLine: least,
    leastLake: least,
    focus: bounds,
    steps: 1e4,
    hasRivers: true,
  };
}

function drawSheet(sheet: Sheet, ground: Ground, policy: BoundaryPolicy): Topology {
  const objects: Record<string, GeoJsonObject> = {
    land: clipPolygons(ground.land, sheet.bounds),
    coast: clipLines(ground.coast, sheet.bounds),
    lakes: clipPolygons(ground.lakes, sheet.bounds),
  };
  if (sheet.hasRivers) objects['rivers'] = clipLines(ground.rivers, sheet.bounds);
  for (const [name, lines] of Object.entries(ground.boundaries)) objects[`boundaries-${name}`] = clipLines(lines, sheet.bounds);
  const notes = policy.rules.flatMap(({ id, note }) =>
    note === undefined || !touches(note.area, sheet.bounds) ? [] : [{ id, bounds: note.area }],
  );
  const drawn: Topology = topology(objects, sheet.steps);
  return Object.assign(drawn, { notes });
}

function touches(area: readonly number[] | null, [west, south, east, north]: ClipBounds): boolean {
  if (area === null) return true;
  const [areaWest = 0, areaSouth = 0, areaEast = 0, areaNorth = 0] = area;
  return areaWest <= east && areaEast >= west && areaSouth <= north && areaNorth >= south;
}
