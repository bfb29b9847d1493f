import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import type { Figure } from '#query/result.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { citeDeaths, citeFigure, citeTotal } from './citation.ts';
import { createNaming } from './names.ts';

const { catalogue } = tinyWorld;
const naming = createNaming(tinyNames, catalogue.sources);
const english = createTranslator('en', en);

function find(series: string): Figure {
  const figure = tinyResult().figures.find((each) => each.series === series);
  if (figure === undefined) throw new Error(`no figure of ${series}`);
  return figure;
}

describe('citeFigure', () => {
  it('gives publisher, title, date, address, series, what it is, value and release', () => {
    expect(citeFigure(find('census.migrants.stock'), catalogue, naming, english)).toBe(
      'The census. “Figures of the census”, 2024. https://census.example/ Series: Migrants by origin. ' +
        'People from Highland in Coastland, 2023: 2,500 persons. ' +
        'Read in the Corridor Atlas, data release tiny-1.',
    );
  });

  it('gives the row’s own address where it has one, and every source', () => {
    const figure = find('coast.arrivals.flow');
    const [row] = figure.observations;
    const fromPress = {
      ...figure,
      sources: ['coast-guard', 'gazette'],
      observations: row === undefined ? [] : [row, { ...row, source: 'gazette', page: 'https://gazette.example/2023' }],
    };
    const citation = citeFigure(fromPress, catalogue, naming, english);
    expect(citation).toContain('The coast-guard. “Figures of the coast-guard”, 2024. https://coast-guard.example/');
    expect(citation).toContain('The gazette. “Figures of the gazette”, 2024. https://gazette.example/2023 ');
  });

  it('gives the source’s page where the rows have too many of their own, or none', () => {
    const figure = find('coast.arrivals.flow');
    const [row] = figure.observations;
    const pages = ['a', 'b', 'c', 'd'].map((letter) => `https://coast-guard.example/${letter}`);
    const observations = row === undefined ? [] : pages.map((page) => Object.assign({}, row, { page }));
    const many = { ...figure, observations };
    expect(citeFigure(many, catalogue, naming, english)).toContain('2024. https://coast-guard.example/ Series');
    const none = { ...figure, observations: [] };
    expect(citeFigure(none, catalogue, naming, english)).toContain('2024. https://coast-guard.example/ Series');
  });

  it('says that a source states no date', () => {
    const undated = { ...catalogue, sources: catalogue.sources.map((source) => ({ ...source, date: '' })) };
    expect(citeFigure(find('census.migrants.stock'), undated, naming, english)).toContain('date not stated');
  });

  it('is written in Arabic around the publisher’s own words', () => {
    const citation = citeFigure(find('census.migrants.stock'), catalogue, naming, createTranslator('ar', ar));
    expect(citation).toContain('Figures of the census');
    expect(citation).toContain('٢٬٥٠٠ شخص');
  });
});

describe('citeTotal', () => {
  it('cites each source once and says what was added', () => {
    const stay = tinyResult({ stages: ['stay'], origins: ['AAA'] });
    const total = stay.totals.find(({ id }) => id.startsWith('group:'));
    if (total === undefined) throw new Error('The tiny world has a sum group of people hosted.');
    // Of 2023: 1,400 refugees and 200 asylum-seekers.
    expect(citeTotal(total, catalogue, naming, english)).toBe(
      'The agency. “Figures of the agency”, 2024. https://agency.example/ ' +
        'Series: Refugees hosted and Asylum-seekers hosted. sum of 2 figures, 2023: 1,600 persons. ' +
        'Read in the Corridor Atlas, data release tiny-1.',
    );
  });
});

describe('citeDeaths', () => {
  it('cites the incidents of the view, at least', () => {
    // Incidents of 2023: 5 + 8 + 3 = 16.
    expect(citeDeaths(tinyResult().deaths, catalogue, english)).toBe(
      'The iom. “Figures of the iom”, 2024. https://iom.example/ ' +
        'Series: Dead and missing, IOM Missing Migrants Project. Dead and missing, 2023: ' +
        'at least 16 dead and missing. Read in the Corridor Atlas, data release tiny-1.',
    );
  });
});
