import type { GeoJsonObject } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { toShapes } from '#pipeline/to-shapes.ts';

/** A vertex is left out when its triangle is smaller, in square degrees: some 500 m off the line. */
const leastTriangle = 2e-5;
/** Steps across the world, so that one step is about 0.0009 degrees or 100 m. */
const steps = 4e5;

/** Objects as one simplified and quantised topology; where lines meet, they still meet. */
export function thinShapes(objects: Record<string, GeoJsonObject>): Topology {
  const whole = toShapes(topology(objects), 'What topojson-server made');
  return quantize(simplify(presimplify(whole, planarTriangleArea), leastTriangle), steps);
}
