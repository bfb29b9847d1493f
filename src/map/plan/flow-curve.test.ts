import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/place.ts';
import { distanceToLine } from './distance-to-line.ts';
import { flowCurve, flowPaths } from './flow-curve.ts';
import { toWorld } from './projection.ts';

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 75, noNaN: true }));

/** How far the middle of a curve stands off its chord, in pixels at zoom 0, and the chord's length. */
function bendOf(from: LonLat, to: LonLat): { readonly pixels: number; readonly chord: number } {
  const points = flowCurve(from, to).map((position) => toWorld(position, 0));
  const [first = [0, 0], last = [0, 0], middle = [0, 0]] = [points[0], points.at(-1), points[12]];
  return { pixels: distanceToLine(middle, [first, last]), chord: Math.hypot(last[0] - first[0], last[1] - first[1]) };
}

describe('flowCurve', () => {
  it('begins and ends at the label points', () => {
    const curve = flowCurve([10, 50], [30, 10]);
    expect(curve[0]).toEqual([10, 50]);
    expect(curve.at(-1)).toEqual([30, 10]);
  });

  it('bends to the right of travel, so that both directions stand apart', () => {
    // Travelling north the right is east, travelling south it is west.
    expect(flowCurve([0, 0], [0, 40])[12]?.[0]).toBeGreaterThan(2);
    expect(flowCurve([0, 40], [0, 0])[12]?.[0]).toBeLessThan(-2);
    // Travelling east the right is south.
    expect(flowCurve([0, 0], [40, 0])[12]?.[1]).toBeLessThan(-2);
  });

  it('bends long lines less in proportion, and still farther off', () => {
    const [short, long] = [bendOf([0, 0], [20, 0]), bendOf([0, 0], [150, 0])];
    expect(long.pixels).toBeGreaterThan(short.pixels);
    expect(long.pixels / long.chord).toBeLessThan(short.pixels / short.chord);
    // 20 degrees are 28.4 px of 512; 0.2 / (1 + 28.4 / 128) = 0.164 of it.
    expect(short.pixels).toBeCloseTo(28.44 * 0.1637, 1);
  });

  it('goes the shorter way round, with longitudes that run on beyond the antimeridian', () => {
    const curve = flowCurve([174, -41], [-98, 39]);
    expect(curve.at(-1)).toEqual([262, 39]);
    expect(flowCurve([-98, 39], [174, -41]).at(-1)).toEqual([-186, -41]);
  });

  it('never leaps: a step is at most a sixth of a turn, wherever it goes', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const curve = flowCurve(from, to);
        const steps = curve.map(([longitude], index) => Math.abs(longitude - (curve[index - 1]?.[0] ?? longitude)));
        expect(Math.max(...steps)).toBeLessThan(60);
      }),
    );
  });

  it('is a line of no length between a place and itself', () => {
    expect(new Set(flowCurve([10, 20], [10, 20]).map(([longitude]) => Math.round(longitude)))).toEqual(new Set([10]));
  });
});

describe('flowPaths', () => {
  it('is the curve alone where it stays on the map', () => {
    expect(flowPaths([10, 50], [30, 10])).toEqual([flowCurve([10, 50], [30, 10])]);
  });

  it('draws a curve across the antimeridian once from each edge, a whole turn apart', () => {
    for (const [from, to, turn] of [
      [[174, -41], [-98, 39], -360],
      [[-98, 39], [174, -41], 360],
    ] as const) {
      const [one = [], again = [], ...more] = flowPaths(from, to);
      expect(more).toEqual([]);
      expect(again).toEqual(one.map(([longitude, latitude]) => [longitude + turn, latitude]));
    }
  });

  it('shows every place of a curve somewhere within the map', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const paths = flowPaths(from, to);
        const [first = []] = paths;
        for (const index of first.keys()) {
          expect(Math.min(...paths.map((path) => Math.abs(path[index]?.[0] ?? 999)))).toBeLessThanOrEqual(180.000001);
        }
      }),
    );
  });
});
