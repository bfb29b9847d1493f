import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { splitIntoBundles } from './split-into-bundles.ts';

const { series } = tinyWorld.catalogue;
const years = { from: 2023, to: 2023 };
const { figures } = runQuery(tinyWorld, { categories, stages, years, origins: [], destinations: [] });

function bundlesOf(prefix: string) {
  const members = figures.filter((figure) => figure.series.startsWith(prefix));
  return splitIntoBundles(members, series).map(({ bundle, figures: set }) => [bundle, set.map((figure) => figure.drawn)]);
}

describe('splitIntoBundles', () => {
  it('puts the series of a sum group together', () => {
    const [bundle] = bundlesOf('agency.refugees.flow');
    expect(bundle).toEqual(['group:agency.newly-displaced', [400, 70]]);
  });

  it('keeps two counting points of one way apart, the bigger first', () => {
    // 950 on the far coast and 900 in the harbour may be the same people.
    expect(bundlesOf('coast.crossings.events')).toEqual([
      ['series:coast.crossings.events', [950]],
      ['series:coast.crossings.events#2', [900]],
    ]);
  });

  it('makes no bundle of nothing', () => {
    expect(splitIntoBundles([], series)).toEqual([]);
  });
});
