import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, GeometryCollection, GeoJsonObject, MultiLineString, Position } from 'geojson';
import { mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { readBasemapFiles, type BasemapCollection } from './basemap-files.ts';
import { parseBoundaryPolicy, ruleOf, type BoundaryPolicy, type BoundaryStretch } from './boundary-policy.ts';

/** A vertex is left out when its triangle is smaller, in square degrees: about 2 km off the line in the corridors, 5 km elsewhere. */
const leastTriangle = { corridors: 3e-4, elsewhere: 18e-4 };
/** West, south, east, north of the corridors that are drawn large. */
const corridors = [8, -40, 72, 42] as const;
/** Steps across the world, so that one step is about 0.0036 degrees or 400 m. */
const steps = 1e5;

/** Of lower rank than Natural Earth's 3, but they matter on the corridors. */
const namedRivers = [
  'Dicle',
  'Tigris',
  'Orange',
  'Vaal',
  'Atbara',
  'Cubango',
  'Genala',
  'Jubba',
  'Kafue',
  'Limpopo',
  'Okavango',
  'Omo',
  'Ruvuma',
];
const namedLakes = [
  'L. Bangweulu',
  'L. Edward',
  'L. Kivu',
  'Lake Urmia',
  'Lake Van',
  'Lake Kariba',
  'Lake Nasser',
  'Lake Kyoga',
  'L. Rukwa',
  'Lake Äbaya',
  'Lake Manyara',
  'Sea of Galilee',
];

/**
 * Writes `boundaries.json` (lines by policy rule) and `water.json` (main lakes and rivers) as TopoJSON to
 * `outputDirectory`, from the Natural Earth files under `rawDirectory` and the policy. Same input, same bytes.
 */
export async function importBasemap(rawDirectory: string, policyFile: string, outputDirectory: string): Promise<void> {
  const policy = parseBoundaryPolicy(JSON.parse(await readFile(policyFile, 'utf8')));
  const files = await readBasemapFiles(rawDirectory);
  const outputs = {
    'boundaries.json': drawBoundaries([...stretchesOf('land', files.land), ...stretchesOf('disputed', files.disputed)], policy),
    'water.json': drawWater(files.lakes, files.rivers),
  };
  await mkdir(outputDirectory, { recursive: true });
  for (const [name, content] of Object.entries(outputs)) {
    await writeFile(join(outputDirectory, `${name}.new`), `${JSON.stringify(content)}\n`);
    await rename(join(outputDirectory, `${name}.new`), join(outputDirectory, name));
  }
}

/** The drawn lines as one TopoJSON object, `boundaries`: a multi-line for each rule that draws any, with `rule` and `class`. */
export function drawBoundaries(stretches: readonly BoundaryStretch[], policy: BoundaryPolicy): Topology {
  const claimed = new Map<string, Position[][]>();
  for (const stretch of stretches) {
    const rule = ruleOf(stretch, policy);
    if (rule.class !== 'none')
      claimed.set(rule.id, [...(claimed.get(rule.id) ?? []), stretch.line.map(([longitude, latitude]) => [longitude, latitude])]);
  }
  const features = policy.rules.flatMap((rule) => {
    const lines = [...(claimed.get(rule.id) ?? []), ...(rule.draws ?? [])];
    if (lines.length === 0) return [];
    return [{ type: 'Feature' as const, properties: { rule: rule.id, class: rule.class }, geometry: joinLines(lines) }];
  });
  const boundaries: FeatureCollection = { type: 'FeatureCollection', features };
  return thin({ boundaries });
}

function drawWater(lakes: BasemapCollection, rivers: BasemapCollection): Topology {
  const isMain = (names: readonly string[]) => (feature: BasemapCollection['features'][number]) =>
    Number(feature.properties['scalerank']) <= 3 || names.includes(String(feature.properties['name']));
  const geometries = (collection: BasemapCollection, names: readonly string[]): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: collection.features
      .filter(isMain(names))
      .flatMap(({ geometry }): Geometry[] => (geometry === null ? [] : [geometry])),
  });
  return thin({ lakes: geometries(lakes, namedLakes), rivers: geometries(rivers, namedRivers) });
}

/** Natural Earth cuts its lines into thousands of stretches; joined ones simplify as a whole. */
function joinLines(lines: Position[][]): MultiLineString {
  const together: MultiLineString = { type: 'MultiLineString', coordinates: lines };
  return mesh(topology({ together }));
}

function thin(objects: Record<string, GeoJsonObject>): Topology {
  // The typings of the three topojson packages disagree on whether properties may be null; none are looked at here.
  const whole = topology(objects) as Topology<Objects<object>>;
  return quantize(simplify(presimplify(whole, weigh), leastTriangle.corridors), steps);
}

function weigh(triangle: Triangle): number {
  const [west, south, east, north] = corridors;
  const [longitude, latitude] = triangle[1];
  const isNear = longitude > west && longitude < east && latitude > south && latitude < north;
  return planarTriangleArea(triangle) * (isNear ? 1 : leastTriangle.corridors / leastTriangle.elsewhere);
}

function stretchesOf(file: 'land' | 'disputed', collection: BasemapCollection): BoundaryStretch[] {
  return collection.features.flatMap(({ geometry, properties }) => {
    const text = (key: string) => (typeof properties[key] === 'string' ? properties[key] : null);
    const lines =
      geometry?.type === 'MultiLineString' ? geometry.coordinates : geometry?.type === 'LineString' ? [geometry.coordinates] : [];
    return lines.map((line) => ({
      file,
      sides: [text('adm0_a3_l') ?? '', text('adm0_a3_r') ?? ''] as const,
      name: text('name'),
      kind: text('featurecla') ?? '',
      type: text('type'),
      line: line.map(([longitude, latitude]) => [longitude ?? NaN, latitude ?? NaN] as const),
    }));
  });
}
