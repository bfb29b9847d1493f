import type { Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Basemap } from './basemap.ts';
import type { BoundaryClass } from './boundary-class.ts';
import type { BoundaryNoteArea, Bounds } from './boundary-notes.ts';

/** A basemap file: TopoJSON whose objects are single geometries, one per layer, and one per boundary class; `bbox` is all it covers. */
interface BasemapTopology extends Topology {
  readonly bbox: [...Bounds];
  readonly notes: readonly BoundaryNoteArea[];
}

/** Turns a basemap file into drawable geometry; an absent layer is an empty one. Throws on anything that is no basemap. */
export function decodeBasemap(json: unknown): Basemap {
  if (!isBasemapTopology(json))
    throw new Error('The base map file is not a base map: expected a TopoJSON topology with bounds and notes.');
  const boundary = (name: BoundaryClass) => linesOf(json, `boundaries-${name}`);
  return {
    bounds: json.bbox,
    land: polygonsOf(json, 'land'),
    coast: linesOf(json, 'coast'),
    boundaries: {
      solid: boundary('solid'),
      dashed: boundary('dashed'),
      dotted: boundary('dotted'),
    },
    lakes: polygonsOf(json, 'lakes'),
    rivers: linesOf(json, 'rivers'),
    notes: json.notes,
  };
}

function isBasemapTopology(json: unknown): json is BasemapTopology {
  return (
    typeof json === 'object' &&
    json !== null &&
    'type' in json &&
    json.type === 'Topology' &&
    'arcs' in json &&
    Array.isArray(json.arcs) &&
    'objects' in json &&
    typeof json.objects === 'object' &&
    'bbox' in json &&
    Array.isArray(json.bbox) &&
    json.bbox.length === 4 &&
    'notes' in json &&
    Array.isArray(json.notes)
  );
}

function polygonsOf(topology: BasemapTopology, name: string): MultiPolygon {
  const geometry = geometryOf(topology, name);
  if (geometry === null) return { type: 'MultiPolygon', coordinates: [] };
  if (geometry.type === 'MultiPolygon') return geometry;
  if (geometry.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
  throw new Error(`The base map layer "${name}" holds ${geometry.type}, not polygons.`);
}

function linesOf(topology: BasemapTopology, name: string): MultiLineString {
  const geometry = geometryOf(topology, name);
  if (geometry === null) return { type: 'MultiLineString', coordinates: [] };
  if (geometry.type === 'MultiLineString') return geometry;
  if (geometry.type === 'LineString') return { type: 'MultiLineString', coordinates: [geometry.coordinates] };
  throw new Error(`The base map layer "${name}" holds ${geometry.type}, not lines.`);
}

function geometryOf(topology: BasemapTopology, name: string): Geometry | null {
  const object = topology.objects[name];
  if (object === undefined) return null;
  const decoded = feature(topology, object);
  if (decoded.type === 'FeatureCollection') throw new Error(`The base map layer "${name}" is not a single geometry.`);
  return decoded.geometry;
}
