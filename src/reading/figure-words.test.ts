import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { labelFigure, sayFigure, sayPublishers, saySourceLine } from './figure-words.ts';
import { createNaming } from './names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';

const english = createTranslator('en', en);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);

const flow = {
  series: 'agency.refugees.flow',
  category: 'refugees',
  stage: 'arrival',
  measure: 'flow',
  origin: 'AAA',
  destination: 'HHH',
  place: null,
  years: [2023],
} as const;

describe('labelFigure', () => {
  it('says who, from where, to where and when', () => {
    expect(labelFigure(flow, naming, english)).toBe('Refugees from Highland to Coastland, 2023');
    expect(labelFigure({ ...flow, destination: null }, naming, english)).toBe('Refugees from Highland, 2023');
    expect(labelFigure({ ...flow, origin: null }, naming, english)).toBe('Refugees to Coastland, 2023');
    expect(labelFigure({ ...flow, origin: null, destination: null }, naming, english)).toBe('Refugees, 2023');
  });

  it('says "in" of people who are present', () => {
    const stock = { ...flow, stage: 'stay', measure: 'stock' } as const;
    expect(labelFigure(stock, naming, english)).toBe('Refugees from Highland in Coastland, 2023');
    expect(labelFigure({ ...stock, origin: null }, naming, english)).toBe('Refugees in Coastland, 2023');
    expect(labelFigure({ ...stock, destination: 'AAA' }, naming, english)).toBe('Refugees within Highland, 2023');
    const displaced = { ...stock, category: 'other-migrants', stage: 'pre-departure', destination: 'AAA' } as const;
    expect(labelFigure(displaced, naming, english)).toBe('Displaced people within Highland, 2023');
  });

  it('says which way a return goes', () => {
    const back = { ...flow, stage: 'return', origin: 'HHH', destination: 'AAA' } as const;
    expect(labelFigure(back, naming, english)).toBe('Refugees going back from Coastland to Highland, 2023');
    expect(labelFigure({ ...back, origin: null }, naming, english)).toBe('Refugees going back to Highland, 2023');
    expect(labelFigure({ ...back, destination: null }, naming, english)).toBe('Refugees going back from Coastland, 2023');
    expect(labelFigure({ ...back, origin: null, destination: null }, naming, english)).toBe('Refugees, 2023');
  });

  it('names series and place where no origin is published, and the place only once', () => {
    const landed = { ...flow, series: 'coast.arrivals.flow', category: 'mixed', origin: null, place: 'far-coast' } as const;
    expect(labelFigure(landed, naming, english)).toBe('Landings, the far coast, 2023');
    expect(labelFigure({ ...landed, origin: 'AAA' }, naming, english)).toBe('People from Highland, the far coast, 2023');
    const told = { ...naming, series: () => 'Landings on the Far Coast' };
    expect(labelFigure(landed, told, english)).toBe('Landings on the Far Coast, 2023');
  });

  it('says that a gap has no year', () => {
    expect(labelFigure({ ...flow, years: [] }, naming, english)).toBe(
      'Refugees from Highland to Coastland, years without a figure',
    );
  });

  it('speaks French and Arabic', () => {
    const route = { ...flow, origin: 'ETH', destination: 'ZAF' };
    const french = createNaming({ ...tinyNames, countries: { ETH: 'Éthiopie', ZAF: 'Afrique du Sud' } }, []);
    expect(labelFigure(route, french, createTranslator('fr', fr))).toBe('Réfugiés d’Éthiopie vers l’Afrique du Sud, 2023');
    const arabic = createNaming({ ...tinyNames, countries: { ETH: 'إثيوبيا', ZAF: 'جنوب أفريقيا' } }, []);
    expect(labelFigure(route, arabic, createTranslator('ar', ar))).toBe('اللاجئون من إثيوبيا إلى جنوب أفريقيا، ٢٠٢٣');
  });
});

describe('saySourceLine', () => {
  it('says who, when and how firm', () => {
    const figure = { sources: ['agency'], years: [2023], quality: 'reported' } as const;
    expect(saySourceLine(figure, naming, english)).toBe('The agency, 2023 · Reported');
  });
});

describe('sayFigure and sayPublishers', () => {
  it('give the number and who published it', () => {
    const [figure] = tinyResult({ categories: ['refugees'], stages: ['stay'] }).figures;
    // Refugees from AAA in HHH: 1,400 in the latest year, 2023.
    expect(figure && sayFigure(figure, naming, english)).toBe('Refugees from Highland in Coastland, 2023: 1,400 persons');
    expect(sayPublishers({ sources: ['agency', 'gazette', 'agency'] }, naming, english)).toBe('The agency and The gazette');
  });
});
