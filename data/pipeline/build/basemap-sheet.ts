import type { GeoJsonObject, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { BoundaryPolicy } from '#pipeline/import/boundary-policy.ts';
import { signedArea } from '#pipeline/signed-area.ts';
import type { Ground } from './basemap-ground.ts';
import { clipLines, clipPolygons, type ClipBounds } from './clip-geometry.ts';

/** What of the ground a sheet holds. */
export interface SheetExtent {
  readonly bounds: ClipBounds;
  /** Across the sheet: how finely positions are told apart. */
  readonly steps: number;
  readonly hasRivers: boolean;
}

/** One sheet as the bytes of a TopoJSON whose `bbox` is all it covers, with the notes that belong to it. */
export function drawSheet({ bounds, steps, hasRivers }: SheetExtent, ground: Ground, policy: BoundaryPolicy): Uint8Array {
  const [west, south, east, north] = bounds;
  const leastArea = (4 * (east - west) * (north - south)) / steps ** 2;
  const objects: Record<string, GeoJsonObject> = {
    land: dropSpecks(clipPolygons(ground.land, bounds), leastArea),
    coast: clipLines(ground.coast, bounds),
    lakes: dropSpecks(clipPolygons(ground.lakes, bounds), leastArea),
  };
  if (hasRivers) objects['rivers'] = clipLines(ground.rivers, bounds);
  for (const [name, lines] of Object.entries(ground.boundaries)) objects[`boundaries-${name}`] = clipLines(lines, bounds);
  const notes = policy.rules.flatMap(({ id, note }) =>
    note === undefined || !touches(note.area, bounds) ? [] : [{ id, bounds: note.area }],
  );
  const drawn: Topology = topology(objects, steps);
  return new TextEncoder().encode(JSON.stringify(Object.assign(drawn, { bbox: roundInwards(bounds), notes })));
}

/** Islets of a few steps may turn inside out when they are rounded to steps, and would then cover the world. */
function dropSpecks({ type, coordinates }: MultiPolygon, leastArea: number): MultiPolygon {
  const isLarge = (ring: readonly Position[]) => Math.abs(signedArea(ring)) > leastArea;
  // The outer ring comes first and is the largest: where it is a speck, so are its holes.
  return { type, coordinates: coordinates.map((rings) => rings.filter(isLarge)).filter((rings) => rings.length > 0) };
}

function touches(area: readonly number[] | null, [west, south, east, north]: ClipBounds): boolean {
  if (area === null) return true;
  const [areaWest = 0, areaSouth = 0, areaEast = 0, areaNorth = 0] = area;
  return areaWest <= east && areaEast >= west && areaSouth <= north && areaNorth >= south;
}

/** To hundredths of a degree, so that the sheet surely covers what it says. */
function roundInwards([west, south, east, north]: ClipBounds): ClipBounds {
  return [Math.ceil(west * 100) / 100, Math.ceil(south * 100) / 100, Math.floor(east * 100) / 100, Math.floor(north * 100) / 100];
}
