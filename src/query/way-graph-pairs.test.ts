import { describe, expect, it } from 'vitest';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findWayBundles } from './way-graph-bundles.ts';
import { findWayPairs, type WayPairs } from './way-graph-pairs.ts';
import { buildWayGraph } from './way-graph.ts';

const { corridor, catalogue } = tinyWorld;

function pairsOf(id: string, year: number): WayPairs {
  const result = tinyResult({ years: { from: year, to: year } });
  const bundle = findWayBundles(result, catalogue.series).find((each) => each.id === id);
  if (bundle === undefined) throw new Error(`no bundle ${id}`);
  const graph = buildWayGraph(bundle, corridor, catalogue.series, { origin: 9, way: 9, destination: 9 });
  return findWayPairs(graph, bundle.gaps, catalogue.series);
}

describe('findWayPairs', () => {
  it('adds the categories of a pair where the guard allows', () => {
    // 400 refugees and 100 asylum-seekers from AAA; 70 refugees from BBB.
    expect(pairsOf('group:agency.newly-displaced', 2023).pairs.map(({ row, amount }) => [row, amount])).toEqual([
      ['origin/country/AAA', { kind: 'exact', value: 500 }],
      ['origin/country/BBB', { kind: 'exact', value: 70 }],
    ]);
  });

  it('has points of counting for columns where nobody is followed further', () => {
    const { columns, pairs } = pairsOf('series:coast.crossings.events@harbour', 2023);
    expect(columns.map(({ id }) => id)).toEqual(['way/counted-at/harbour']);
    expect(pairs.map(({ amount }) => amount)).toEqual([{ kind: 'at-least', value: 900 }]);
  });

  it('keeps a printed zero a number', () => {
    expect(pairsOf('series:agency.returns.flow', 2023).pairs.map(({ amount }) => amount)).toEqual([{ kind: 'exact', value: 0 }]);
  });

  it('marks a pair of which the publisher states a gap, and leaves one without a row open', () => {
    // Two origins of the group, two destinations: BBB to HHH is suppressed in 2022.
    const result = tinyResult({ years: { from: 2022, to: 2022 } });
    const bundle = findWayBundles(result, catalogue.series).find(({ id }) => id === 'group:agency.newly-displaced');
    const [first] = bundle?.figures ?? [];
    if (bundle === undefined || first === undefined) throw new Error('no bundle');
    // Beside it BBB went to TTT, of whom something is known.
    const toTransit = {
      ...first,
      id: 'agency.refugees.flow|BBB|TTT|-',
      series: 'agency.refugees.flow',
      origin: 'BBB',
      destination: 'TTT',
      observations: [],
    };
    const graph = buildWayGraph({ ...bundle, figures: [first, toTransit] }, corridor, catalogue.series, {
      origin: 9,
      way: 9,
      destination: 9,
    });
    const { pairs } = findWayPairs(graph, bundle.gaps, catalogue.series);
    const amountAt = (row: string, column: string) =>
      pairs.find((pair) => pair.row === `origin/country/${row}` && pair.column === `destination/country/${column}`)?.amount;
    expect(amountAt('BBB', 'HHH')).toEqual({ kind: 'gap', gap: 'suppressed' });
    expect(amountAt('AAA', 'TTT')).toBeNull();
  });
});
