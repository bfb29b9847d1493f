import { describe, expect, it } from 'vitest';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findWayBundles } from './way-graph-bundles.ts';
import { findWayLegs, type WayLegs } from './way-graph-legs.ts';

const { corridor, catalogue } = tinyWorld;

function legsOf(id: string): WayLegs {
  const bundle = findWayBundles(tinyResult(), catalogue.series).find((each) => each.id === id);
  return findWayLegs(bundle?.figures ?? [], corridor, catalogue.series);
}

describe('findWayLegs', () => {
  it('counts on a leg who must pass there, and apart from them who may', () => {
    // AAA 400 + 100 by the harbour in TTT; BBB 70 by the same harbour or straight by land.
    const { stops, legs } = legsOf('group:agency.newly-displaced');
    expect(legs.map(({ id, certain, shared, size }) => [id, certain, shared, size])).toEqual([
      ['AAA>TTT', { kind: 'exact', value: 500 }, null, 500],
      ['TTT>HHH', { kind: 'exact', value: 500 }, { kind: 'exact', value: 70 }, 500],
      ['BBB>HHH', null, { kind: 'exact', value: 70 }, 70],
      ['BBB>TTT', null, { kind: 'exact', value: 70 }, 70],
    ]);
    expect(stops).toEqual(['AAA', 'BBB', 'TTT', 'HHH']);
  });

  it('goes over the sea from shore to shore, and home again', () => {
    expect(legsOf('series:coast.arrivals.flow').legs.map(({ id }) => id)).toEqual(['TTT>HHH']);
    expect(legsOf('series:agency.returns.flow').legs.map(({ id }) => id)).toEqual(['HHH>AAA']);
  });

  it('says which figures no line leads over a border', () => {
    const { figures } = tinyResult({ stages: ['stay'] });
    const some = figures.slice(0, 1);
    expect(findWayLegs(some, corridor, catalogue.series)).toEqual({ stops: [], legs: [], unplaced: some });
  });
});
