import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { anchorOf } from './anchor-of.ts';
import { groupDeaths } from './group-deaths.ts';
import { circleItem, deathItem, laneItem } from './map-items.ts';
import { planMap } from './plan-map.ts';

const { catalogue, corridor } = tinyWorld;
const result = runQuery(tinyWorld, { categories, stages, years: { from: 2022, to: 2023 }, origins: [], destinations: [] });
const plan = planMap({ result, catalogue, corridor, names: tinyNames });
const camera = { longitude: 12, latitude: 14, zoom: 6 };
const size = { widthPixels: 400, heightPixels: 400 };

describe('anchorOf', () => {
  it('is the point of a lane nearest to the middle of the map', () => {
    // The sea way runs along 12 degrees east through the middle of the box, at 200, 200.
    const lane = plan.lanes.find(({ run }) => run?.legs.includes('harbour--far-coast') === true);
    if (lane === undefined) throw new Error('The sea way has a lane');
    const [x, y] = anchorOf(plan, laneItem(lane), camera, size) ?? [0, 0];
    expect(Math.hypot(x - 200, y - 200)).toBeLessThan(40);
  });

  it('is the middle of a circle and of a mark of deaths', () => {
    const [circle] = plan.circles;
    const [mark] = groupDeaths(plan.deaths, camera.zoom);
    if (circle === undefined || mark === undefined) throw new Error('The tiny world has both');
    expect(anchorOf(plan, circleItem(circle), camera, size)).not.toBeNull();
    // 12 degrees east is the middle of the box.
    expect(anchorOf(plan, deathItem(mark), camera, size)?.[0]).toBeCloseTo(200, 6);
  });

  it('is nowhere for what is not drawn', () => {
    for (const kind of ['lane', 'circle', 'death', 'corridor'] as const) {
      expect(anchorOf(plan, { kind, id: 'nothing', figures: [] }, camera, size)).toBeNull();
    }
  });
});
