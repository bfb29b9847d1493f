import type { GeoJsonObject, MultiLineString, MultiPolygon, Position } from 'geojson';
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
    land: dropSpecks(clipPolygons(polygonsNear(ground.land, bounds), bounds), leastArea),
    coast: clipLines(linesNear(ground.coast, bounds), bounds),
    lakes: dropSpecks(clipPolygons(polygonsNear(ground.lakes, bounds), bounds), leastArea),
  };
  if (hasRivers) objects['rivers'] = clipLines(linesNear(ground.rivers, bounds), bounds);
  for (const [name, lines] of Object.entries(ground.boundaries))
    objects[`boundaries-${name}`] = clipLines(linesNear(lines, bounds), bounds);
  const notes = policy.rules.flatMap(({ id, note }) =>
    note === undefined || !touches(note.area, bounds) ? [] : [{ id, bounds: note.area }],
  );
  const drawn: Topology = topology(objects, steps);
  return new TextEncoder().encode(JSON.stringify(Object.assign(drawn, { bbox: roundInwards(bounds), notes })));
}

/** Cutting takes time: what lies wholly elsewhere is left out before. */
function polygonsNear({ type, coordinates }: MultiPolygon, bounds: ClipBounds): MultiPolygon {
  return { type, coordinates: coordinates.filter(([outer = []]) => mayReach(outer, bounds)) };
}

function linesNear({ type, coordinates }: MultiLineString, bounds: ClipBounds): MultiLineString {
  return { type, coordinates: coordinates.filter((line) => mayReach(line, bounds)) };
}

/** Whether a line may touch the bounds; one that runs round half the world or across the antimeridian always may. */
function mayReach(line: readonly Position[], [west, south, east, north]: ClipBounds): boolean {
  let [least, lowest, most, highest] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of line) {
    least = Math.min(least, longitude);
    most = Math.max(most, longitude);
    lowest = Math.min(lowest, latitude);
    highest = Math.max(highest, latitude);
  }
  // A long step is drawn as a great circle, which runs a little beyond its ends.
  const slack = 2;
  const isBeside = least > east + slack || most < west - slack || lowest > north + slack || highest < south - slack;
  return most - least > 180 || !isBeside;
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
