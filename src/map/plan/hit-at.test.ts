import { describe, expect, it } from 'vitest';
import { hitAt } from './hit-at.ts';
import { dimmedLanes, highlightsOnMap, isLifted, laneItem } from './map-items.ts';
import type { Circle, DeathDot, Lane, MapPlan } from './map-plan.ts';
import { toLonLat, toWorld } from './projection.ts';

const size = { widthPixels: 200, heightPixels: 200 };
const camera = { longitude: 0, latitude: 0, zoom: 4 };

/** Degrees of a point of the box. */
function at(x: number, y: number) {
  const [middleX, middleY] = toWorld([0, 0], camera.zoom);
  return toLonLat([middleX + x - 100, middleY + y - 100], camera.zoom);
}

const lane: Lane = {
  id: 'lane',
  figures: ['flow'],
  category: 'refugees',
  pattern: 'solid',
  path: [at(20, 100), at(180, 100)],
  widthPixels: 20,
  offsetPixels: 0,
  perYear: 200_000,
  unit: 'persons',
  direction: 'outward',
  mode: 'land',
  isShared: false,
  strands: 1,
  bundle: 'flow',
  isThinned: false,
};
const thin: Lane = { ...lane, id: 'thin', figures: ['thin'], widthPixels: 1, offsetPixels: 14 };
const part = { category: 'mixed', pattern: 'solid', persons: 1, figures: ['stock'], startAngle: 0, endAngle: 6.28 } as const;
const circle: Circle = {
  id: 'circle',
  country: 'AAA',
  position: at(100, 60),
  shiftPixels: [10, 0],
  radiusPixels: 35,
  persons: 1,
  parts: [part],
  bundle: 'stock',
};
const dot: DeathDot = { id: 'dot', position: at(110, 100), radiusPixels: 3, areaPixels: 9, deaths: 9, isCumulative: false };
const plan: Pick<MapPlan, 'lanes' | 'circles' | 'deaths' | 'traces'> = {
  lanes: [lane, thin],
  circles: [circle],
  deaths: [dot],
  traces: [
    { id: 'leg', corridor: null, mode: 'land', path: [at(20, 160), at(180, 160)] },
    { id: 'way', corridor: 'way', mode: 'land', path: [at(20, 180), at(180, 180)] },
  ],
};

function hit(x: number, y: number): string | null {
  return hitAt(plan, camera, size, [x, y])?.id ?? null;
}

describe('hitAt', () => {
  it('finds a death before all else, with a little room around it', () => {
    expect(hit(110, 100)).toBe('dot');
    expect(hit(113.5, 100)).toBe('dot');
  });

  it('finds the lane the point is on, even under a circle that lies below it', () => {
    expect(hit(50, 100)).toBe('lane');
    expect(hit(100, 93)).toBe('lane');
  });

  it('finds a circle where it stands aside of its country', () => {
    expect(hit(110, 40)).toBe('circle');
    expect(hit(72, 60)).toBe(null);
  });

  it('gives a thin lane a margin, and prefers the nearer edge', () => {
    expect(hit(50, 117)).toBe('thin');
    expect(hit(50, 130)).toBe(null);
  });

  it('leaves a finger twelve pixels to each side where nothing is nearer', () => {
    // The thin lane's middle lies at 114, and the small circle's at (60, 40).
    expect(hit(50, 125)).toBe('thin');
    expect(hit(50, 127)).toBe(null);
    const small = { ...circle, id: 'small', position: at(60, 40), shiftPixels: [0, 0], radiusPixels: 3 } as const;
    const hitSmall = (x: number) => hitAt({ ...plan, circles: [small] }, camera, size, [x, 40])?.id ?? null;
    expect([hitSmall(71), hitSmall(73)]).toEqual(['small', null]);
    // Ten pixels from a broad lane's edge and two from the thin lane's: the nearer one.
    expect(hitAt({ ...plan, lanes: [lane, { ...thin, offsetPixels: 22 }] }, camera, size, [50, 120])?.id).toBe('thin');
  });

  it('finds a corridor within twelve pixels of its line, and never a mere leg', () => {
    expect(hit(50, 191)).toBe('way');
    expect(hit(50, 193)).toBe(null);
    expect(hit(50, 160)).toBe(null);
  });
});

describe('highlighting', () => {
  it('dims the lanes of other figures', () => {
    expect([...dimmedLanes(plan.lanes, ['flow'])]).toEqual(['thin']);
    expect([...dimmedLanes(plan.lanes, [])]).toEqual([]);
  });

  it('lifts the items of the figures brought forward, and none where there are none', () => {
    expect([isLifted(laneItem(lane), ['flow']), isLifted(laneItem(thin), ['flow'])]).toEqual([true, false]);
    expect(isLifted(laneItem(lane), [])).toBe(false);
    expect(highlightsOnMap(plan, [])).toEqual([]);
  });

  it('dims nothing for a figure that is not on the map', () => {
    expect(highlightsOnMap(plan, ['elsewhere'])).toEqual([]);
    expect(highlightsOnMap(plan, ['dot'])).toEqual(['dot']);
    expect(highlightsOnMap(plan, ['stock', 'elsewhere'])).toEqual(['stock', 'elsewhere']);
  });
});
