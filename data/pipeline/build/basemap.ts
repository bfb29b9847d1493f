import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBoundaryPolicy } from '#pipeline/import/boundary-policy.ts';
import { generalise, readAtlas, type Coarseness } from './basemap-ground.ts';
import { drawNearSheets } from './basemap-near.ts';
import { drawSheet, type SheetExtent } from './basemap-sheet.ts';
import type { ClipBounds } from './clip-geometry.ts';
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

interface Sheet extends Coarseness, SheetExtent {
  readonly key: string;
}

/** Boundaries are about 2 km off their line at most where a sheet is not meant for a near look. */
const leastFarLine = 3e-4;

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
  leastLine: 8e-4,
  leastLake: 8e-4,
  steps: 1e5,
  hasRivers: true,
};

/**
 * The base maps of the app: `basemap/overview`, `basemap/world`, `basemap/<corridor id>` and, for a near look at it,
 * `basemap/<corridor id>/near`, each a TopoJSON that `src/map/basemap/decode-basemap.ts` reads. Same input, same bytes; needs nothing outside the repository.
 */
export async function buildBasemap(input: BasemapInput): Promise<BasemapFile[]> {
  const policy = parseBoundaryPolicy(JSON.parse(await readFile(join(input.catalogueDirectory, 'boundaries.json'), 'utf8')));
  const atlas = await readAtlas(input.evidenceDirectory);
  const far = [overview, wholeWorld, ...input.corridors.map(corridorSheet)].map((sheet) => {
    return { key: sheet.key, content: drawSheet(sheet, generalise(atlas, sheet), policy) };
  });
  return [...far, ...drawNearSheets(atlas, input.corridors, policy)];
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
    leastLine: Math.max(2 * least, leastFarLine),
    leastLake: least,
    focus: bounds,
    steps: 1e4,
    hasRivers: true,
  };
}
