import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { chainLanes } from './chain-lanes.ts';
import { legPaths } from './leg-paths.ts';
import type { PlacedLane } from './offset-lanes.ts';
import { placeMarks } from './place-marks.ts';

const base = {
  bundle: 'series:flow',
  category: 'refugees',
  direction: 'outward',
  isShared: false,
  strands: 1,
  figures: ['one'],
  perYear: 40_000,
  unit: 'persons',
  widthPixels: 4,
  isThinned: false,
  offsetPixels: 0,
  isLead: true,
} as const;

function lane(leg: string, change: Partial<PlacedLane> = {}): PlacedLane {
  return { ...base, leg, sense: 'forward', ...change };
}

function chain(lanes: readonly PlacedLane[]) {
  return chainLanes(lanes, tinyCorridor, legPaths(tinyCorridor));
}

describe('chainLanes', () => {
  it('joins alike lanes of consecutive legs into one path without a seam', () => {
    const chained = chain([lane('hill-town--harbour'), lane('harbour--far-coast'), lane('far-coast--capital')]);
    expect(chained).toHaveLength(1);
    const [path] = chained.map((each) => each.path);
    expect(path?.[0]).toEqual([10, 10]);
    expect(path?.at(-1)).toEqual([12, 18]);
    // The harbour is on the path once.
    expect(path?.filter(([longitude, latitude]) => longitude === 12 && latitude === 12)).toHaveLength(1);
  });

  it('ends a lane where its width or its figures change', () => {
    expect(chain([lane('hill-town--harbour'), lane('harbour--far-coast', { widthPixels: 9 })])).toHaveLength(2);
    expect(chain([lane('hill-town--harbour'), lane('harbour--far-coast', { figures: ['one', 'two'] })])).toHaveLength(2);
  });

  it('ends both lanes where two alike meet: neither goes on before the other', () => {
    const meeting = [lane('hill-town--harbour'), lane('river-town--harbour'), lane('harbour--far-coast')];
    expect(chain(meeting)).toHaveLength(3);
  });

  it('walks against the leg where people travel that way', () => {
    const [back] = chain([
      lane('far-coast--capital', { sense: 'backward', direction: 'return' }),
      lane('harbour--far-coast', { sense: 'backward', direction: 'return' }),
    ]);
    expect(back?.path[0]).toEqual([12, 18]);
    expect(back?.path.at(-1)).toEqual([12, 12]);
  });

  it('loses no leg of a ring', () => {
    const ring = [
      lane('river-town--harbour'),
      lane('harbour--far-coast'),
      lane('far-coast--capital'),
      lane('river-town--capital', { sense: 'backward' }),
    ];
    // Opened where its legs turn, and each leg is on one lane.
    const legs = chain(ring).flatMap((each) => each.run?.legs ?? []);
    expect(legs.toSorted()).toEqual(ring.map(({ leg }) => leg).toSorted());
  });

  it('draws broad lanes first and thin ones on top', () => {
    const widths = chain([lane('harbour--far-coast', { widthPixels: 2 }), lane('far-coast--capital', { widthPixels: 7 })]);
    expect(widths.map((each) => each.widthPixels)).toEqual([7, 2]);
  });
});

describe('placeMarks', () => {
  it('points in the direction of travel, first from the middle', () => {
    // Due north along 12 degrees east.
    const marks = placeMarks(chain([lane('harbour--far-coast')]));
    const [first] = marks;
    // The way bends a little towards the legs before and after it.
    expect(first?.position[0]).toBeCloseTo(12, 0);
    expect(Math.min(first?.bearing ?? 180, 360 - (first?.bearing ?? 180))).toBeLessThan(10);
    expect(first?.minZoom).toBe(Math.min(...marks.map((mark) => mark.minZoom)));
  });

  it('leaves out lanes that are not the widest of their bundle', () => {
    expect(placeMarks(chain([lane('harbour--far-coast', { isLead: false })]))).toEqual([]);
  });
});

describe('legPaths', () => {
  it('keeps the ends of every leg and bows an air way without points of its own', () => {
    const paths = legPaths(tinyCorridor);
    for (const leg of tinyCorridor.legs) {
      expect(paths.get(leg.id)?.[0]).toEqual(leg.line[0]);
      expect(paths.get(leg.id)?.at(-1)).toEqual(leg.line.at(-1));
    }
    const straight = {
      ...tinyCorridor,
      legs: [
        {
          ...tinyCorridor.legs[0],
          id: 'flight',
          mode: 'air',
          from: 'a',
          to: 'b',
          line: [
            [0, 0],
            [0, 10],
          ],
          precisionKm: 1,
          basis: '',
        },
      ],
    } as const;
    // Going north the right is east: 14 % of 10 aside at the middle.
    const middle = Math.max(...(legPaths(straight).get('flight') ?? []).map(([longitude]) => longitude));
    expect(middle).toBeCloseTo(1.4, 1);
  });
});
