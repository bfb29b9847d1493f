import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { addFigures } from './add-figures.ts';
import { middleOf } from './amount.ts';
import type { Query } from './query.ts';
import { addWithin, buildWayGraph, wayColumns, type WayNode } from './way-graph.ts';
import { findWayBundles, type WayBundle } from './way-graph-bundles.ts';

const { corridor, catalogue } = tinyWorld;
const roomy = { origin: 9, way: 9, destination: 9 };

function bundlesOf(query: Partial<Query> = {}): readonly WayBundle[] {
  return findWayBundles(tinyResult(query), catalogue.series);
}

function graphOf(id: string, most = roomy, query: Partial<Query> = {}) {
  const bundle = bundlesOf(query).find((each) => each.id === id);
  if (bundle === undefined) throw new Error(`no bundle ${id}`);
  return buildWayGraph(bundle, corridor, catalogue.series, most);
}

const brief = ({ id, size }: Pick<WayNode, 'id' | 'size'>) => `${id} ${size}`;

describe('findWayBundles', () => {
  it('offers each movement once: origins told apart first, the refused series by its places, returns last', () => {
    // By nationality 801 + 150; group 400 + 100 + 70; landed 1,234; crossings at two points; a printed zero.
    expect(bundlesOf().map(({ id, amount }) => `${id} ${amount.kind} ${middleOf(amount)}`)).toEqual([
      'series:coast.arrivals-by-nationality.flow exact 951',
      'group:agency.newly-displaced exact 570',
      'series:coast.arrivals.flow exact 1234',
      'series:coast.crossings.events@far-coast at-least 950',
      'series:coast.crossings.events@harbour at-least 900',
      'series:agency.returns.flow exact 0',
    ]);
  });

  it('leaves out those who stay, who are displaced at home and who died', () => {
    expect(bundlesOf({ stages: ['pre-departure', 'stay'] })).toEqual([]);
  });

  it('keeps what is stated to be missing beside the number', () => {
    const newly = bundlesOf({ years: { from: 2022, to: 2022 } }).find(({ id }) => id === 'group:agency.newly-displaced');
    // 200 + 60 and the suppressed number of BBB: a floor.
    expect([newly?.amount, newly?.gaps.map(({ id }) => id)]).toEqual([
      { kind: 'at-least', value: 260 },
      ['agency.refugees.flow|BBB|HHH|-'],
    ]);
  });
});

describe('buildWayGraph', () => {
  it('puts origins, ways and destinations in columns, what is not published last', () => {
    // AAA 400 + 100 by the harbour alone; BBB 70 by the harbour or by land, nobody says how many.
    expect(graphOf('group:agency.newly-displaced').nodes.map(brief)).toEqual([
      'origin/country/AAA 500',
      'origin/country/BBB 70',
      'way/by-place/harbour 500',
      'way/not-published/ 70',
      'destination/country/HHH 570',
    ]);
  });

  it('keeps categories apart on the way', () => {
    const { links } = graphOf('group:agency.newly-displaced');
    expect(links.map(({ from, to, category, size }) => [from, to, category, size])).toEqual([
      ['origin/country/AAA', 'way/by-place/harbour', 'refugees', 400],
      ['origin/country/AAA', 'way/by-place/harbour', 'asylum-seekers', 100],
      ['origin/country/BBB', 'way/not-published/', 'refugees', 70],
      ['way/by-place/harbour', 'destination/country/HHH', 'refugees', 400],
      ['way/by-place/harbour', 'destination/country/HHH', 'asylum-seekers', 100],
      ['way/not-published/', 'destination/country/HHH', 'refugees', 70],
    ]);
  });

  it('follows nobody beyond the point where they are counted on the way', () => {
    expect(graphOf('series:coast.crossings.events@harbour').nodes.map(brief)).toEqual([
      'origin/not-published/ 900',
      'way/counted-at/harbour 900',
      'destination/not-followed/ 900',
    ]);
  });

  it('says where the landed were counted, and that their origin is not published', () => {
    expect(graphOf('series:coast.arrivals.flow').nodes.map(({ id }) => id)).toEqual([
      'origin/not-published/',
      'way/counted-at/far-coast',
      'destination/country/HHH',
    ]);
  });

  it('puts what is too many together, never one alone', () => {
    // Of two origins one is kept where none more fits, since the other alone is as well named.
    expect(originsKept(1).map(({ id }) => id)).toEqual(['origin/country/AAA', 'origin/country/BBB']);
    expect(originsKept(0).map(({ id, members, size }) => [id, members, size])).toEqual([['origin/others/', 2, 570]]);
  });
});

function originsKept(most: number): readonly WayNode[] {
  const { nodes } = graphOf('group:agency.newly-displaced', { ...roomy, origin: most });
  return nodes.filter(({ column }) => column === 'origin');
}

describe('whatever is asked, the graph', () => {
  const anyQuery = fc.record({
    categories: fc.subarray([...categories], { minLength: 1 }),
    stages: fc.subarray([...stages], { minLength: 1 }),
    years: fc.tuple(fc.integer({ min: 2021, max: 2023 }), fc.integer({ min: 0, max: 2 })).map(([from, span]) => ({
      from,
      to: Math.min(2023, from + span),
    })),
    origins: fc.subarray(['AAA', 'BBB']),
  });
  const anyMost = fc.record({ origin: fc.nat(2), way: fc.nat(2), destination: fc.nat(2) });

  it('lets as many leave every way as enter it, and adds up to the figures of the result in every column', () => {
    fc.assert(
      fc.property(anyQuery, anyMost, (query, most) => {
        const result = tinyResult(query);
        for (const bundle of findWayBundles(result, catalogue.series)) {
          const { nodes, links } = buildWayGraph(bundle, corridor, catalogue.series, most);
          const ofResult = result.figures.filter((figure) => bundle.figures.includes(figure));
          const expected = ofResult.reduce((sum, { amount }) => sum + (middleOf(amount) ?? 0), 0);
          for (const column of wayColumns) {
            const own = nodes.filter((node) => node.column === column);
            expect(own.reduce((sum, { size }) => sum + size, 0)).toBe(expected);
            expect(own.flatMap(({ figures }) => figures.map(({ id }) => id)).toSorted()).toEqual(
              bundle.figures.map(({ id }) => id).toSorted(),
            );
          }
          for (const node of nodes) {
            const entering = links.filter(({ to }) => to === node.id).reduce((sum, { size }) => sum + size, 0);
            const leaving = links.filter(({ from }) => from === node.id).reduce((sum, { size }) => sum + size, 0);
            expect(entering).toBe(node.column === 'origin' ? 0 : node.size);
            expect(leaving).toBe(node.column === 'destination' ? 0 : node.size);
          }
        }
      }),
    );
  });

  it('shows one unit at a time, and no sum that the guard refuses', () => {
    fc.assert(
      fc.property(anyQuery, anyMost, (query, most) => {
        for (const bundle of findWayBundles(tinyResult(query), catalogue.series)) {
          expect(new Set(bundle.figures.map(({ measure, unit }) => `${measure} ${unit}`)).size).toBe(1);
          const { nodes, links } = buildWayGraph(bundle, corridor, catalogue.series, most);
          for (const { figures, amount } of [...nodes, ...links]) {
            const addition = addFigures(figures, catalogue.series);
            expect(addition.kind === 'sum' && addition.amount).toEqual(amount);
          }
        }
      }),
    );
  });

  it('refuses to add what stands in two bundles', () => {
    const [first, second] = bundlesOf();
    const both = [...(first?.figures ?? []), ...(second?.figures ?? [])];
    expect(() => addWithin(both, catalogue.series)).toThrow('may not be added');
  });
});
