import type { GeoJsonObject } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { toShapes } from '#pipeline/to-shapes.ts';

/** A vertex is left out when its triangle is smaller, in square degrees: about 2 km off the line in the corridors, 5 km elsewhere. */
const leastTriangle = { corridors: 3e-4, elsewhere: 25e-4 };
/** West, south, east, north of the corridors that are drawn large. */
const corridors = [8, -40, 72, 42] as const;
/** Steps across the world, so that one step is about 0.0036 degrees or 400 m. */
const steps = 1e5;

/** Objects as one simplified and quantised topology; where lines meet, they still meet. */
export function thinShapes(objects: Record<string, GeoJsonObject>): Topology {
  const whole = toShapes(topology(objects), 'What topojson-server made');
  return quantize(simplify(presimplify(whole, weigh), leastTriangle.corridors), steps);
}

function weigh(triangle: Triangle): number {
  const [west, south, east, north] = corridors;
  const [longitude, latitude] = triangle[1];
  const isNear = longitude > west && longitude < east && latitude > south && latitude < north;
  return planarTriangleArea(triangle) * (isNear ? 1 : leastTriangle.corridors / leastTriangle.elsewhere);
}
