import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corridor } from '#domain/corridor.ts';
import { chainLanes } from '#map/plan/chain-lanes.ts';
import { laneLine } from '#map/plan/lane-line.ts';
import { layLanes } from '#map/plan/lay-lanes.ts';
import { legPaths } from '#map/plan/leg-paths.ts';
import type { Lane } from '#map/plan/map-plan.ts';
import { scaleOf } from '#map/plan/map-scale.ts';
import { offsetLanes } from '#map/plan/offset-lanes.ts';
import { toWorld, type Point } from '#map/plan/projection.ts';
import { thinOut } from '#map/plan/thin-out.ts';
import { toCorridor } from '#pipeline/build/to-corridor.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';

const { catalogue } = await readCatalogue(paths.catalogue);
const corridors = catalogue.corridors
  .filter(({ carries }) => carries.length > 0)
  .map((corridor) => toCorridor({ corridor, places: catalogue.places, observed: [], sources: [], divided: [] }));

/** From the whole world to nearer than the atlas goes. */
const zooms = [1, 2.5, 4, 5.5, 7, 10];

/** Consecutive lanes meet to half a pixel. */
const nearEnoughPixels = 0.5;
/**
 * From this zoom on no line turns more sharply than this, nor do two where they meet, unless its way is short: where a way doubles
 * back round a cape in less room than its bundle takes, the outer lanes turn at a corner.
 */
const nearZoom = 3.5;
const sharpestDegrees = 65;
const roomPerOffset = 4;
/** Ways that double back right after a place: no bundle but the thinnest has room there. */
const doublingBack = new Set(['nouadhibou--canary-islands', 'djibouti--tadjourah']);

/** The lanes of a corridor on which every carry has figures of some size, the whole no broader than the broadest real corridor. */
function lanesOf(corridor: Corridor, pixelsOf: (index: number) => number): readonly Lane[] {
  const lanes = lanesAt(corridor, pixelsOf);
  const broadest = Math.max(...lanes.map((lane) => Math.abs(lane.offsetPixels) + lane.widthPixels / 2));
  const factor = Math.min(1, broadestPixels / broadest);
  return factor === 1 ? lanes : lanesAt(corridor, (index) => pixelsOf(index) * factor);
}

/** From a leg's line to the outermost edge on it: half of the 45 px of the Eastern Route, and a bundle beside it. */
const broadestPixels = 30;

function lanesAt(corridor: Corridor, pixelsOf: (index: number) => number): readonly Lane[] {
  const scale = scaleOf(corridor, false);
  const carried = corridor.carries.flatMap((carry, index) =>
    (['refugees', 'asylum-seekers'] as const).map((category, which) => ({
      // Only what the lanes are made of: the figure's number comes from `perYear`.
      figure: { ...bareFigure, id: `${carry.id}|${category}`, category, series: carry.series[0] ?? 'none' },
      carry,
      perYear: pixelsOf(2 * index + which) * scale.perYearPerLanePixel * carry.strands.length,
      bundle: carry.direction === 'return' ? 'back' : `group:${index % 3}`,
    })),
  );
  return chainLanes(offsetLanes(layLanes(carried, corridor, scale), scale), corridor, legPaths(corridor));
}

const bareFigure = {
  stage: 'transit',
  measure: 'flow',
  unit: 'persons',
  origin: null,
  destination: null,
  place: null,
  amount: { kind: 'exact', value: 1 },
  years: [2020],
  drawn: 1,
  quality: 'reported',
  sources: [],
  observations: [],
  alternatives: [],
} as const;

/** Lanes that the same figures of one bundle and category go on in. */
function pairsOf(lanes: readonly Lane[]): readonly (readonly [Lane, Lane])[] {
  return lanes.flatMap((before) =>
    lanes.flatMap((after): [Lane, Lane][] => {
      const isOnward = before.run?.to === after.run?.from && before !== after;
      const isAlike =
        before.bundle === after.bundle && before.category === after.category && before.direction === after.direction;
      return isOnward && isAlike && before.figures.some((figure) => after.figures.includes(figure)) ? [[before, after]] : [];
    }),
  );
}

describe.each(corridors)('the lanes of $id', (corridor) => {
  it.each([
    ['thin', () => 0.4],
    ['of all sizes', (index: number) => [0.3, 6, 1.2, 14, 2.5][index % 5] ?? 1],
  ])('meet without a gap and without a kink at every zoom, %s', (_, pixelsOf) => {
    const lanes = lanesOf(corridor, pixelsOf);
    const pairs = pairsOf(lanes);
    const faults: string[] = [];
    for (const zoom of zooms) {
      for (const lane of lanes) {
        const sharpest = sharpestTurn(laneLine(lane, zoom));
        if (sharpest > sharpestDegrees && hasRoom(lane, zoom))
          faults.push(`${lane.id} turns by ${Math.round(sharpest)} degrees at zoom ${zoom}`);
      }
      for (const [before, after] of pairs) {
        const [line, next] = [laneLine(before, zoom), laneLine(after, zoom)];
        const [end, start] = [line.at(-1), next[0]];
        if (end === undefined || start === undefined) throw new Error('A lane has points');
        // The narrower of the two lies within the broader one.
        const gap = Math.hypot(end[0] - start[0], end[1] - start[1]) - Math.abs(before.widthPixels - after.widthPixels) / 2;
        if (gap > nearEnoughPixels) faults.push(`${before.id} is ${gap.toFixed(1)} px from ${after.id} at zoom ${zoom}`);
        const isCorner = before.joins?.end?.isCorner === true || after.joins?.start?.isCorner === true;
        const kink = isCorner ? 0 : turnAt(thinOut(line, 1).at(-2), end, onward(end, thinOut(next, 1)));
        if (kink > sharpestDegrees && hasRoom(before, zoom) && hasRoom(after, zoom))
          faults.push(`${before.id} meets ${after.id} at ${Math.round(kink)} degrees at zoom ${zoom}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('the check itself', () => {
  it('has lanes that go on in each other in every corridor with legs that follow each other', () => {
    const counts = corridors.map((corridor) => pairsOf(lanesOf(corridor, (index) => (index % 4) + 0.3)).length);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(12);
  });

  it('finds a gap where a lane is moved aside without its neighbour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), (pixels) => {
        const [corridor] = corridors;
        const [pair] = corridor === undefined ? [] : pairsOf(lanesOf(corridor, () => 1));
        if (pair === undefined) throw new Error('The first corridor has lanes that go on');
        const [before, after] = pair;
        const end = after.joins?.start;
        if (end === null || end === undefined) throw new Error('Its lanes are joined');
        const moved = { ...after, joins: { start: { ...end, offsetPixels: end.offsetPixels + pixels }, end: null } };
        const [one, other] = [laneLine(before, 6).at(-1) ?? [0, 0], laneLine(moved, 6)[0] ?? [0, 0]];
        expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThan(pixels - 1);
      }),
      { numRuns: 10 },
    );
  });
});

/** Whether a lane is near enough to be judged, and its way some times as long as it lies beside it. */
function hasRoom({ path, offsetPixels, run }: Lane, zoom: number): boolean {
  if (zoom < nearZoom || run?.legs.some((leg) => doublingBack.has(leg)) === true) return false;
  const points = path.map((position) => toWorld(position, zoom));
  const length = points.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
  return length > roomPerOffset * Math.max(Math.abs(offsetPixels), 6);
}

/** Where a line would go on to if it began at `from`: the parts of a lane that divides begin beside its middle. */
function onward([x, y]: Point, [first, second]: readonly Point[]): Point | undefined {
  return first && second && [x + second[0] - first[0], y + second[1] - first[1]];
}

function sharpestTurn(whole: readonly Point[]): number {
  const line = thinOut(whole, 1);
  return Math.max(0, ...line.slice(1, -1).map((point, index) => turnAt(line[index], point, line[index + 2])));
}

/** Degrees by which a line turns at a point; 0 where there is no line on both sides. */
function turnAt(before: Point | undefined, at: Point, after: Point | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const [arriving, leaving] = [Math.atan2(at[1] - before[1], at[0] - before[0]), Math.atan2(after[1] - at[1], after[0] - at[0])];
  const turn = (Math.abs(arriving - leaving) * 180) / Math.PI;
  return turn > 180 ? 360 - turn : turn;
}
