import { describe, expect, it } from 'vitest';
import type { WorldNames } from '#domain/world.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import { en, fr } from '#tests/fixtures/all-messages.ts';
import { tinyWorldFlow, tinyWorldOf, tinyWorldStock } from '#tests/fixtures/tiny-world-view.ts';
import { createWorldNaming, flowToFigure, isGrouped, labelFlow, sayFlow } from './flow-words.ts';

const english = createTranslator('en', en);
const names: WorldNames = {
  countries: { NAA: 'Northland', SAA: 'Southland' },
  regions: { north: 'Northern Lands', caribbean: 'Caribbean' },
  series: {},
};
const naming = createWorldNaming(names, [
  {
    id: 'agency',
    publisher: 'The Agency',
    title: '',
    date: '',
    licence: '',
    licenceStatus: 'open',
    page: '',
    evidence: 'publisher',
  },
]);

function firstFlow(grouping: 'country' | 'region', series = tinyWorldFlow) {
  const dataset = tinyWorldOf(series, [
    { origin: 'NAA', destination: 'SAA', value: 600 },
    { origin: 'NBB', destination: 'SAA', value: 200 },
  ]);
  const query = { years: { from: 2023, to: 2023 }, country: 'SAA', way: 'both', grouping, top: 10 } as const;
  const [flow] = runWorldQuery(dataset, query).flows;
  if (flow === undefined) throw new Error('The tiny world has a flow');
  return flow;
}

describe('createWorldNaming', () => {
  it('names countries, groups and publishers, and leaves what it does not know a code', () => {
    expect(naming.country('NAA')).toBe('Northland');
    expect(naming.country('region:north')).toBe('Northern Lands');
    expect(naming.country('XYZ')).toBe('XYZ');
    expect(naming.publisher('agency')).toBe('The Agency');
    expect(naming.series('none')).toBe('none');
    expect([naming.place('p'), naming.topic('t'), naming.corridor('c')]).toEqual(['p', 't', 'c']);
  });
});

describe('flowToFigure', () => {
  it('keeps number, years, sources and rows of the flow', () => {
    const flow = firstFlow('country');
    const figure = flowToFigure(flow, tinyWorldFlow);
    expect(figure).toMatchObject({ origin: 'NAA', destination: 'SAA', amount: { kind: 'exact', value: 600 }, years: [2023] });
    expect(figure.sources).toEqual(['agency']);
    expect(figure.observations).toBe(flow.observations);
  });
});

describe('sayFlow', () => {
  it('says who moved, or is present, from where to where, and how many', () => {
    expect(sayFlow(firstFlow('country'), tinyWorldFlow, naming, english)).toBe(
      'Refugees from Northland to Southland, 2023: 600 persons',
    );
    expect(sayFlow(firstFlow('country', tinyWorldStock), tinyWorldStock, naming, english)).toBe(
      'Refugees from Northland in Southland, 2023: 600 persons',
    );
  });

  it('says of a group how many pairs of countries it adds up', () => {
    const flow = firstFlow('region');
    expect(isGrouped(flow)).toBe(true);
    expect(sayFlow(flow, tinyWorldFlow, naming, english)).toBe(
      'Refugees from Northern Lands to Southland, 2023: 800 persons (2 pairs of countries: 2 countries of origin, 1 country of destination)',
    );
  });

  it('gives a region the article its language asks for', () => {
    const flow = { ...firstFlow('country'), origin: { kind: 'region', region: 'caribbean' } as const };
    expect(labelFlow(flow, tinyWorldFlow, naming, english)).toBe('Refugees from the Caribbean to Southland, 2023');
    const french = createTranslator('fr', fr);
    const frenchNaming = createWorldNaming({ ...names, regions: { caribbean: 'Caraïbes' } }, []);
    expect(labelFlow(flow, tinyWorldFlow, frenchNaming, french)).toContain('des Caraïbes');
  });
});
