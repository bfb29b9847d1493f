import { geoEquirectangular, geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { signedArea } from '#pipeline/signed-area.ts';

/** West, south, east, north, in degrees; west is less than east. */
export type ClipBounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The part of lines or polygons inside `bounds`, cut along the antimeridian first, so that no line runs across a flat map.
 * Polygons come in wound for d3-geo (outer ring clockwise) and leave the same way, with cut edges along the bounds.
 */
export function clipLines(lines: GeoPermissibleObjects, bounds: ClipBounds): MultiLineString {
  const parts: Position[][] = [];
  geoStream(lines, flatten(bounds).stream(collect({ line: (part) => parts.push(part), ring: () => undefined })));
  return { type: 'MultiLineString', coordinates: parts.filter((part) => part.length > 1) };
}

export function clipPolygons(polygons: GeoPermissibleObjects, bounds: ClipBounds): MultiPolygon {
  const rings: Position[][] = [];
  geoStream(polygons, flatten(bounds).stream(collect({ line: () => undefined, ring: (ring) => rings.push(ring) })));
  return { type: 'MultiPolygon', coordinates: nestRings(rings) };
}

/** All this projection does is cut: degrees in, degrees out, but with south positive, as d3-geo closes cut rings for screens. */
function flatten([west, south, east, north]: ClipBounds) {
  return geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west, -north],
      [east, -south],
    ]);
}

function collect(into: { line: (part: Position[]) => void; ring: (ring: Position[]) => void }): GeoStream {
  let points: Position[] = [];
  let isPolygon = false;
  return {
    point: (longitude, southing) => points.push([longitude, 0 - southing]),
    lineStart: () => (points = []),
    lineEnd: () => (isPolygon ? into.ring([...points, ...points.slice(0, 1)]) : into.line(points)),
    polygonStart: () => (isPolygon = true),
    polygonEnd: () => (isPolygon = false),
  };
}

/** Puts each hole (wound the other way) into the smallest outer ring around it. */
function nestRings(rings: readonly Position[][]): Position[][][] {
  const sized = rings.filter((ring) => ring.length > 3).map((ring) => ({ ring, area: signedArea(ring) }));
  const outers = sized.filter(({ area }) => area < 0).map(({ ring, area }) => ({ area: -area, rings: [ring] }));
  for (const { ring, area } of sized.filter((candidate) => candidate.area > 0)) {
    const around = outers
      .filter((outer) => outer.area > area && contains(outer.rings[0] ?? [], ring))
      .toSorted((a, b) => a.area - b.area);
    around[0]?.rings.push(ring);
  }
  return outers.map((outer) => outer.rings);
}

function contains(outer: readonly Position[], inner: readonly Position[]): boolean {
  const [x = 0, y = 0] = inner[0] ?? [];
  return outer.reduce((isInside, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = outer[(index + 1) % outer.length] ?? [];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !isInside : isInside;
  }, false);
}
