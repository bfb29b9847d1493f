import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutSankey } from '#charts/sankey/layout.ts';
import { Sankey } from '#charts/sankey/sankey.tsx';
import { layoutSchematic } from '#charts/schematic/layout.ts';
import { Schematic } from '#charts/schematic/schematic.tsx';
import { layoutWayMatrix } from '#charts/way-matrix/layout.ts';
import { WayMatrix } from '#charts/way-matrix/way-matrix.tsx';
import { categoryAppearance } from '#domain/category-appearance.ts';
import type { CompiledMessages } from '#i18n/compiled-message.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { findWayBundles } from '#query/way-graph-bundles.ts';
import { findWayLegs } from '#query/way-graph-legs.ts';
import { findWayPairs } from '#query/way-graph-pairs.ts';
import { buildWayGraph } from '#query/way-graph.ts';
import { sayAmount } from '#reading/amount-words.ts';
import { createNaming } from '#reading/names.ts';
import { sayWayStop } from '#reading/ways-words.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';

const words: Readonly<Record<'en' | 'ar', CompiledMessages>> = { en, ar };
const { corridor, catalogue } = tinyWorld;
const naming = createNaming(tinyNames, catalogue.sources);
const bundle = findWayBundles(tinyResult(), catalogue.series).find(({ id }) => id === 'group:agency.newly-displaced');
if (bundle === undefined) throw new Error('no bundle');
const graph = buildWayGraph(bundle, corridor, catalogue.series, { origin: 7, way: 7, destination: 7 });
const found = findWayPairs(graph, [], catalogue.series);
const gap = { amount: { kind: 'gap', gap: 'suppressed' }, size: 0, figures: [] } as const;
/** The second pair suppressed, so that the mark of a gap is in the picture. */
const pairs = { ...found, pairs: found.pairs.map((pair, index) => (index === 1 ? Object.assign({}, pair, gap) : pair)) };
const ways = findWayLegs(bundle.figures, corridor, catalogue.series);
const noChoice = (id: string) => ({
  label: id,
  isChosen: id.endsWith('AAA'),
  onPress: id.includes('AAA') ? () => undefined : null,
});
const noHover = { hovered: new Set<string>(), onHover: () => undefined };

function inputOf(language: 'en' | 'ar', widthPixels = 360) {
  const translator = createTranslator(language, words[language]);
  const names = new Map(graph.nodes.map((node) => [node.id, sayWayStop(node, node.column, naming, translator)]));
  return {
    shared: { widthPixels, direction: translator.direction, ...noHover },
    names,
    words: new Map(
      graph.nodes.map(({ id, amount }) => [id, { name: names.get(id) ?? id, amount: sayAmount(amount, translator) }]),
    ),
    countries: new Map(ways.stops.map((code) => [code, naming.country(code)])),
    translator,
  };
}

function draw(picture: ReactElement): string {
  return `${renderToStaticMarkup(picture).replaceAll('><', '>\n<')}\n`;
}

describe.each(['en', 'ar'] as const)('the ways in %s', (language) => {
  it.each(['light', 'dark'] as const)('look as agreed, %s', async (theme) => {
    const { shared, names, words: nodeWords, countries, translator } = inputOf(language);
    const file = (shape: string): string => `ways/${shape}-${language}-${theme}.svg`;
    await expect(
      draw(
        <Sankey
          {...shared}
          title="ways"
          theme={theme}
          graph={graph}
          words={nodeWords}
          colourOf={(category) => categoryAppearance[category][theme]}
          choiceOf={noChoice}
        />,
      ),
    ).toMatchFileSnapshot(file('sankey'));
    await expect(
      draw(
        <WayMatrix
          {...shared}
          title="ways"
          theme={theme}
          pairs={pairs}
          names={names}
          sayAmount={({ amount }) => (amount === null ? '' : sayAmount(amount, translator))}
          labelOf={({ row, column }) => `${row} ${column}`}
          choiceOf={noChoice}
        />,
      ),
    ).toMatchFileSnapshot(file('matrix'));
    await expect(
      draw(
        <Schematic
          {...shared}
          title="ways"
          theme={theme}
          ways={ways}
          names={countries}
          sayLeg={({ certain, shared: some }) =>
            [certain, some].flatMap((each) => (each === null ? [] : [sayAmount(each, translator)]))
          }
          labelOf={({ id }) => id}
          choiceOf={noChoice}
        />,
      ),
    ).toMatchFileSnapshot(file('schematic'));
  });

  it('keep everything inside the picture and mirror it', () => {
    const { shared, names, words: nodeWords, countries } = inputOf(language);
    const sankey = layoutSankey({ ...shared, graph, words: nodeWords });
    const boxes = [
      ...sankey.nodes.map(({ target }) => ({ target, height: sankey.height })),
      ...layoutWayMatrix({ ...shared, pairs, names }).rows.map(({ target }) => ({ target, height: Infinity })),
    ];
    for (const { target, height } of boxes) {
      expect(target.x).toBeGreaterThanOrEqual(0);
      expect(target.x + target.width).toBeLessThanOrEqual(360);
      expect(target.y + target.height).toBeLessThanOrEqual(height);
    }
    // Origins stand where the language begins.
    const origins = sankey.nodes.filter(({ node }) => node.column === 'origin').map(({ x }) => x);
    expect(new Set(origins)).toEqual(new Set([language === 'ar' ? 350 : 0]));
    const { legs } = layoutSchematic({ ...shared, ways, names: countries });
    expect(legs.every(({ x }) => (language === 'ar' ? x < 360 - 93 : x > 93))).toBe(true);
  });
});

describe('layoutSankey', () => {
  it('draws bars in proportion, and ribbons of a bar as tall as it together', () => {
    const { nodes, links } = layoutSankey({ ...inputOf('en').shared, graph, words: new Map() });
    // 570 persons are 190 px: 3 persons a pixel. AAA 500, BBB 70.
    expect(nodes.slice(0, 2).map(({ height }) => Math.round(height * 3))).toEqual([500, 70]);
    expect(links).toHaveLength(graph.links.length);
    // Only where the way of BBB is not told.
    expect(links.filter(({ isHollow }) => isHollow).map(({ link }) => link.size)).toEqual([70, 70]);
  });
});

describe('layoutSchematic', () => {
  it('lets no two legs of a track overlap, and says which have no room', () => {
    const { legs, hidden } = layoutSchematic({ ...inputOf('en', 160).shared, ways, names: new Map() });
    // One track: AAA to TTT and on to HHH; the two of BBB would lie over them.
    expect(legs.map(({ leg }) => leg.id)).toEqual(['AAA>TTT', 'TTT>HHH']);
    expect(hidden.map(({ id }) => id)).toEqual(['BBB>HHH', 'BBB>TTT']);
  });
});
