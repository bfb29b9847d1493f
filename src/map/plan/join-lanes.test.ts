import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { chainLanes } from './chain-lanes.ts';
import { laneLine } from './lane-line.ts';
import { legPaths } from './leg-paths.ts';
import type { Lane } from './map-plan.ts';
import type { PlacedLane } from './offset-lanes.ts';

const base = {
  bundle: 'series:flow',
  category: 'refugees',
  direction: 'outward',
  isShared: false,
  strands: 1,
  perYear: 40_000,
  unit: 'persons',
  isThinned: false,
  offsetPixels: 0,
  isLead: true,
  sense: 'forward',
} as const;

function lane(leg: string, widthPixels: number, figures: readonly string[], change: Partial<PlacedLane> = {}): PlacedLane {
  return { ...base, leg, widthPixels, figures, ...change };
}

function lanesBy(lanes: readonly PlacedLane[]): ReadonlyMap<string, Lane> {
  const chained = chainLanes(lanes, tinyCorridor, legPaths(tinyCorridor));
  return new Map(chained.map((each) => [each.run?.legs[0] ?? '', each]));
}

describe('joinLanes', () => {
  const joined = lanesBy([
    lane('hill-town--harbour', 6, ['hill']),
    lane('river-town--harbour', 4, ['river']),
    lane('harbour--far-coast', 10, ['hill', 'river']),
  ]);

  it('lets lanes that join begin side by side across the one they go on in', () => {
    const [hill, river, sea] = ['hill-town--harbour', 'river-town--harbour', 'harbour--far-coast'].map((id) => joined.get(id));
    // The sea lane is 10 px wide, from -5 to 5. Going north, who comes from the west lies on the left: 6 px from -5 have
    // their middle at -2, 4 px from 1 theirs at 3.
    expect(hill?.joins?.end?.offsetPixels).toBeCloseTo(-2, 9);
    expect(river?.joins?.end?.offsetPixels).toBeCloseTo(3, 9);
    expect(sea?.joins?.start?.offsetPixels).toBe(0);
    expect(hill?.joins?.end?.way).toEqual(sea?.joins?.start?.way);
  });

  it('has no join where people set out and where they arrive', () => {
    expect(joined.get('hill-town--harbour')?.joins?.start).toBeNull();
    expect(joined.get('harbour--far-coast')?.joins?.end).toBeNull();
  });

  it('leads a lane to where it goes on when its place on the leg changes', () => {
    const moved = lanesBy([lane('harbour--far-coast', 2, ['one']), lane('far-coast--capital', 2, ['one'], { offsetPixels: 9 })]);
    const [sea, land] = [moved.get('harbour--far-coast'), moved.get('far-coast--capital')];
    if (sea === undefined || land === undefined) throw new Error('Both legs have a lane');
    for (const zoom of [2, 5, 8]) {
      const [end, start] = [laneLine(sea, zoom).at(-1) ?? [0, 0], laneLine(land, zoom)[0] ?? [9, 9]];
      expect(Math.hypot(end[0] - start[0], end[1] - start[1])).toBeLessThan(0.01);
    }
  });

  it('keeps those apart who go on in nothing of each other', () => {
    const apart = lanesBy([
      lane('hill-town--harbour', 6, ['hill']),
      lane('harbour--far-coast', 4, ['boats'], { bundle: 'series:boats' }),
    ]);
    expect(apart.get('hill-town--harbour')?.joins).toEqual({ start: null, end: null });
    expect(apart.get('harbour--far-coast')?.joins).toEqual({ start: null, end: null });
  });

  it('lets who arrives by air go on in the direction of the ground', () => {
    const flown = lanesBy([
      lane('capital--hill-town', 2, ['home'], { direction: 'return' }),
      lane('hill-town--harbour', 2, ['home'], { direction: 'return' }),
    ]);
    const [air, land] = [flown.get('capital--hill-town'), flown.get('hill-town--harbour')];
    // The flight comes from the north and the road leads north-east: that is a corner.
    expect(air?.joins?.end?.way).toEqual(land?.joins?.start?.way);
    expect([air?.joins?.end?.isCorner, land?.joins?.start?.isCorner]).toEqual([true, false]);
  });
});
