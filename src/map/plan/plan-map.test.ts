import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import type { CatalogueNames } from '#domain/catalogue.ts';
import { stages } from '#domain/stage.ts';
import type { Query } from '#query/query.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import type { MapPlan } from './map-plan.ts';
import { planMap } from './plan-map.ts';

const names: CatalogueNames = {
  countries: { AAA: 'Aland', BBB: 'Beland', TTT: 'Tiland', HHH: 'Hiland' },
  places: {
    'hill-town': 'Hill Town',
    harbour: 'Harbour',
    capital: 'Capital',
    'river-town': 'River Town',
    'far-coast': 'Far Coast',
  },
  seas: { 'tiny-sea': 'Tiny Sea' },
  series: {},
  corridors: {},
};

function plan(change: Partial<Query> = {}): MapPlan {
  const query: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [], ...change };
  return planMap({ result: runQuery(tinyWorld, query), catalogue: tinyWorld.catalogue, corridor: tinyWorld.corridor, names });
}

describe('planMap', () => {
  it('prints', () => {
    const p = plan();
    expect(p.lanes.length).toBeGreaterThan(0);
  });
});
