import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { parseBoundaryPolicy } from '#pipeline/import/boundary-policy.ts';
import { paths } from '#pipeline/paths.ts';
import { toShapes } from '#pipeline/to-shapes.ts';
import { indexSegments, kilometresTo, segmentsOf, walk } from './line-distance.ts';
import { saySkippedRaw } from './raw-files.ts';

interface DrawnLine {
  readonly rule: string;
  readonly class: string;
  readonly lines: Position[][];
}

type Area = readonly [west: number, south: number, east: number, north: number];

const policy = parseBoundaryPolicy(readJson(join(paths.catalogue, 'boundaries.json')));
const drawn = readDrawn(join(paths.evidence, 'basemap/boundaries.json'));
const referenceFile = join(paths.raw, 'basemap/unhcr_world_lines_simplified.topojson');
describe('the boundary policy', () => {
  it('has a rule for every case the design names', () => {
    const named =
      'jammu-and-kashmir-line-of-control aksai-chin arunachal-pradesh abyei sudan-south-sudan halaib-triangle ilemi-triangle western-sahara ethiopia-somalia somaliland palestine golan cyprus kosovo ukraine korea falkland-islands taiwan';
    expect(policy.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(named.split(' ')));
  });

  it('draws each rule in its class, and nothing for the class none', () => {
    const classOf = new Map(policy.rules.map((rule) => [rule.id, rule.class]));
    for (const line of drawn) expect([line.rule, line.class]).toEqual([line.rule, classOf.get(line.rule)]);
    const withLines = policy.rules.filter((rule) => rule.class !== 'none').map(({ id }) => id);
    expect(drawn.map(({ rule }) => rule)).toEqual(withLines);
  });

  it('says the general note on every map and each other note where its lines are', () => {
    expect(policy.rules.find(({ id }) => id === 'general')?.note?.area).toBeNull();
    for (const { rule, lines } of drawn) {
      const area = policy.rules.find(({ id }) => id === rule)?.note?.area ?? ([-180, -90, 180, 90] as const);
      const outside = lines.flat().filter((position) => !isWithin(position, area, 0.2));
      expect([rule, outside]).toEqual([rule, []]);
    }
  });
});

/** Spots read off the maps by hand: which class passes within 15 km, `none` where no line does. */
const spots: readonly (readonly [what: string, position: Position, lineClass: string])[] = [
  ['Line of Control west of Srinagar', [73.9, 34.2], 'dotted'],
  ['outer limit of Jammu and Kashmir near Pathankot', [75.7, 32.4], 'dashed'],
  ['Siachen Glacier, beyond the end of the Line of Control', [76.95, 35.35], 'none'],
  ['Aksai Chin, western line', [78.8, 34.5], 'solid'],
  ['Aksai Chin, eastern line', [80.3, 35.3], 'solid'],
  ['Arunachal Pradesh, northern line', [93.3, 28.6], 'solid'],
  ['Arunachal Pradesh, southern line', [93.6, 26.95], 'solid'],
  ['Abyei, northern limit', [28.4, 10.16], 'dashed'],
  ['Abyei, southern limit', [28.4, 9.33], 'dashed'],
  ['Sudan and South Sudan near Kodok', [32.4, 11.4], 'dashed'],
  ['22 degrees north at the Red Sea', [36, 22], 'solid'],
  ['22 degrees north at Wadi Halfa', [31.3, 22], 'solid'],
  ["Hala'ib, administrative line", [34.7, 22.33], 'dashed'],
  ['Ilemi, straight line', [35, 4.62], 'solid'],
  ['Ilemi, northern line', [34.9, 4.87], 'dashed'],
  ['Ethiopia and Somalia, provisional line', [46.5, 6.53], 'dashed'],
  ['Ethiopia and Somalia in the north', [45, 8.68], 'solid'],
  ['inside Somalia east of Burao', [48.6, 9.8], 'none'],
  ['Western Sahara, northern limit', [-10.5, 27.66], 'solid'],
  ['Western Sahara, earth wall near Guelta Zemmur', [-11.7, 24.9], 'none'],
  ['West Bank near Tulkarm', [35, 32.3], 'dashed'],
  ['Gaza', [34.37, 31.39], 'dashed'],
  ['Golan, western limit', [35.62, 32.95], 'dashed'],
  ['Golan, ceasefire line near Quneitra', [35.86, 33.05], 'none'],
  ['Nicosia', [33.36, 35.17], 'none'],
  ['Kosovo and the rest of Serbia near Podujeva', [21.2, 42.98], 'none'],
  ['isthmus of Crimea', [33.7, 46.1], 'none'],
  ['Donetsk', [37.8, 48], 'none'],
  ['Abkhazia at the Inguri', [41.8, 42.55], 'none'],
  ['Transnistria on the Dniester at Dubasari', [29.16, 47.27], 'none'],
  ['South Ossetia south of Tskhinvali', [43.97, 42.2], 'none'],
  ['Nagorno-Karabakh east of Stepanakert', [46.9, 39.85], 'none'],
  ['Korea, demarcation line', [127.3, 38.33], 'dashed'],
  ['Falkland Islands (Malvinas), between the two main islands', [-59.3, -51.8], 'none'],
  ['Taiwan, the middle of the island', [121, 24], 'none'],
  ['Hong Kong and the rest of China', [114.1, 22.53], 'none'],
  ['Guantanamo Bay', [-75.15, 19.95], 'none'],
  ['Jerusalem, armistice line', [35.22, 31.78], 'dashed'],
];

/** The reference is coarse: measured, its lines stray up to 33 km from styled ones (the West Bank) and 51 km from others (Tay Ninh). */
const toleranceKilometres = { styled: 35, settled: 52 };

/** West, south, east, north of places where the two differ for a reason. */
const exceptions: readonly (readonly [why: string, area: Area])[] = [
  ['the Great Lakes: the reference stops at the shore', [-90, 41, -74, 49]],
  ['Oecusse: too small for the reference', [123.9, -9.6, 124.6, -9.1]],
  ['Melilla: too small for the reference', [-3, 35.2, -2.9, 35.4]],
  ['the mouth of the Uruguay: water, and no line is drawn at sea', [-58.6, -34.2, -57.9, -32.3]],
];

// Without the reference these lists are empty and the tests above are what is left; the console says so.
const references = existsSync(referenceFile) ? [readReference(referenceFile)] : [];
const comparisons = references.flatMap((reference) => drawn.map((line) => [line.rule, line, reference] as const));
if (references.length === 0) saySkippedRaw('the spots read off by hand');

describe('the committed lines', () => {
  it.each(spots)('%s', (_what, position, lineClass) => {
    const near = drawn.filter(({ lines }) => kilometresTo(position, segmentsOf(lines)) < 15).map((line) => line.class);
    expect(near.length === 0 ? ['none'] : near).toContain(lineClass);
  });

  it.each(comparisons)('%s has a line of its own class beside it all the way', (rule, line, reference) => {
    const tolerance = rule === 'international-boundaries' ? toleranceKilometres.settled : toleranceKilometres.styled;
    expect(strays(line, reference, tolerance)).toEqual([]);
  });

  it.each(comparisons)(
    '%s is nearest to a line of its own class, so that the tolerance hides no swap',
    (_rule, line, reference) => {
      const places = walk(line.lines, 20).filter(({ position }) => !exceptions.some(([, area]) => isWithin(position, area)));
      const swapped = places.filter(
        ({ position }) => kilometresToClass(position, reference, line.class) > kilometresToClass(position, reference, null),
      );
      // Where two classes meet the nearer line may be the other's: measured 31 of 206 km at Ilemi, 60 of 668 at the Line of Control.
      expect(sum(swapped) / sum(places)).toBeLessThan(0.16);
    },
  );

  it.each(references.map((reference) => [reference.length, reference] as const))(
    'leave out none of the %i lines of the reference',
    (_count, reference) => {
      expect(reference.flatMap((line) => strays(line, drawn, toleranceKilometres.styled))).toEqual([]);
    },
  );
});

function strays(line: DrawnLine, others: readonly DrawnLine[], tolerance: number): string[] {
  return walk(line.lines, 20)
    .filter(({ position }) => !exceptions.some(([, area]) => isWithin(position, area)))
    .filter(({ position }) => kilometresToClass(position, others, line.class) > tolerance)
    .map(({ position }) => `${line.rule} ${line.class} at ${position.map((degrees) => degrees.toFixed(2)).join(', ')}`);
}

/** To the nearest line of a class, or of any class where it is null. */
function kilometresToClass(position: Position, lines: readonly DrawnLine[], lineClass: string | null): number {
  return kilometresTo(position, indexOf(lines, lineClass)(position));
}

const indexes = new Map<readonly DrawnLine[], Map<string | null, ReturnType<typeof indexSegments>>>();

function indexOf(lines: readonly DrawnLine[], lineClass: string | null): ReturnType<typeof indexSegments> {
  const byClass = indexes.get(lines) ?? new Map<string | null, ReturnType<typeof indexSegments>>();
  indexes.set(lines, byClass);
  const wanted = lines.filter((line) => lineClass === null || line.class === lineClass);
  const index = byClass.get(lineClass) ?? indexSegments(wanted.flatMap((line) => segmentsOf(line.lines)));
  byClass.set(lineClass, index);
  return index;
}

function sum(places: readonly { readonly kilometres: number }[]): number {
  return places.reduce((total, { kilometres }) => total + kilometres, 0);
}

function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: Area, slack = 0): boolean {
  return x >= west - slack && x <= east + slack && y >= south - slack && y <= north + slack;
}

function readDrawn(file: string): DrawnLine[] {
  return readLines(file, 'boundaries').map(({ properties, lines }) => ({
    rule: String(properties['rule']),
    class: String(properties['class']),
    lines,
  }));
}

/** The reference's dash and dot (Abyei, the Golan) is a dashed line of ours. */
function readReference(file: string): DrawnLine[] {
  return readLines(file, 'world_lines_simplified').map(({ properties, lines }) => ({
    rule: 'reference',
    class: properties['type'] === 'dashed-dot' ? 'dashed' : String(properties['type']),
    lines,
  }));
}

function readLines(file: string, name: string): { properties: Record<string, unknown>; lines: Position[][] }[] {
  const shapes = toShapes(readJson(file), file);
  const object = shapes.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`${file} has no lines "${name}".`);
  return object.geometries.map((geometry) => ({
    properties: { ...geometry.properties },
    lines: mesh(shapes, geometry).coordinates,
  }));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
