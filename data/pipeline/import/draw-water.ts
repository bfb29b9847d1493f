import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { BasemapCollection, BasemapFeature } from './basemap-files.ts';
import { thinShapes } from './thin-shapes.ts';
import { signedArea } from '#pipeline/signed-area.ts';

/** Natural Earth's rank down to which every river and lake of the world is taken; 0 is the largest. */
const leastRank = 3;
/** Of lower rank, but they matter on the corridors. */
const rivers = new Set('Atbara Cubango Dicle Genala Jubba Kafue Limpopo Okavango Omo Orange Ruvuma Tigris Vaal'.split(' '));
const lakes = new Set([
  'L. Bangweulu',
  'L. Edward',
  'L. Kivu',
  'L. Rukwa',
  'Lake Kariba',
  'Lake Kyoga',
  'Lake Manyara',
  'Lake Nasser',
  'Lake Urmia',
  'Lake Van',
  'Lake Äbaya',
  'Sea of Galilee',
]);

/** The main waters as two TopoJSON objects, `lakes` (a multi-polygon, outer rings clockwise) and `rivers` (a multi-line). */
export function drawWater(lakeFile: BasemapCollection, riverFile: BasemapCollection): Topology {
  const lakePolygons: MultiPolygon = { type: 'MultiPolygon', coordinates: mainOf(lakeFile, lakes).flatMap(polygonsOf) };
  const riverLines: MultiLineString = { type: 'MultiLineString', coordinates: mainOf(riverFile, rivers).flatMap(linesOf) };
  return thinShapes({ lakes: lakePolygons, rivers: riverLines });
}

function mainOf(collection: BasemapCollection, named: ReadonlySet<string>): BasemapFeature[] {
  return collection.features.filter(
    ({ properties }) => Number(properties['scalerank']) <= leastRank || named.has(String(properties['name'])),
  );
}

function linesOf({ geometry }: BasemapFeature): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Wound for d3-geo: the outer ring clockwise, islands the other way. */
function polygonsOf({ geometry }: BasemapFeature): Position[][][] {
  const polygons =
    geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.map((rings) =>
    rings.map((ring, index) => {
      const isClockwise = signedArea(ring) < 0;
      return isClockwise === (index === 0) ? ring : ring.toReversed();
    }),
  );
}
