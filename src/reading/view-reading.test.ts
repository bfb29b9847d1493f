import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar } from '#i18n/messages/ar.ts';
import { en } from '#i18n/messages/en.ts';
import { fr } from '#i18n/messages/fr.ts';
import type { Query } from '#query/query.ts';
import type { Result } from '#query/result.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { readView, type ReadingInput } from './view-reading.ts';

const english = createTranslator('en', en);

function input(result: Result, change: Partial<ReadingInput> = {}): ReadingInput {
  const { catalogue } = tinyWorld;
  const naming = createNaming(tinyNames, catalogue.sources);
  return { result, corridor: 'tiny', catalogue, naming, translator: english, ...change };
}

function read(query: Partial<Query>, change: Partial<ReadingInput> = {}): readonly string[] {
  return readView(input(tinyResult(query), change));
}

describe('readView', () => {
  it('says what is selected, the total, the largest figure with its source', () => {
    const [selection, figures] = read({ categories: ['refugees', 'asylum-seekers'], stages: ['stay'], origins: ['AAA'] });
    expect(selection).toBe('The tiny corridor, 2023: refugees and asylum-seekers; life-cycle stage: stay; from Highland.');
    // One sum group: 1,400 refugees and 200 asylum-seekers of 2023 are 1,600.
    expect(figures).toBe(
      'Published total – people present: 1,600 persons (Refugees hosted and Asylum-seekers hosted, The agency, 2023). ' +
        'The largest single figure is refugees from Highland in Coastland, 2023: 1,400 persons, according to The agency.',
    );
  });

  it('never adds the totals of several stages, and says so', () => {
    const [, figures] = read({ categories: ['refugees'] });
    // In 2023 400 + 70 arrived; of those present 1,400 are from AAA, and none are counted from BBB that year.
    expect(figures).toContain('Published totals, never added to one another – ');
    expect(figures).toContain('arrival, people who moved: 470 persons (Newly recognised refugees, The agency, 2023)');
    expect(figures).toContain('stay, people present: 1,400 persons (Refugees hosted, The agency, 2023)');
    expect(figures).not.toContain('1,870');
  });

  it('names the other numbers where sources differ', () => {
    const [, figures] = read({ categories: ['mixed'], stages: ['arrival'] });
    expect(figures).toContain('people who moved: 1,234 persons (Landings, The coast-guard, 2023)');
    expect(figures).toContain(
      'Sources differ on landings, the far coast, 2023: ' +
        '1,200 (The coast-guard-bulletin, 2023) and 1,250 (The gazette, 2023).',
    );
  });

  it('says how many of several years have a figure, and that a suppressed part makes a floor', () => {
    const [, arrivals] = read({ categories: ['refugees'], stages: ['arrival'], years: { from: 2020, to: 2023 } });
    // 300 + 200 + 400 from AAA, 50 + suppressed + 70 from BBB: at least 1,020.
    expect(arrivals).toContain(
      'at least 1,020 persons (Newly recognised refugees, The agency, 2021–2023; 3 of 4 years have a figure)',
    );
  });

  it('calls no figure the largest where a larger one has been said as a total', () => {
    const [, figures] = read({ stages: ['arrival'] });
    // 1,234 landed is one figure and a total; 400 refugees from AAA are fewer.
    expect(figures).toContain('1,234 persons (Landings, The coast-guard, 2023)');
    expect(figures).not.toContain('largest single figure');
  });

  it('says the largest figure where the guard gives no total: two points of one route', () => {
    const [, figures] = read({ categories: ['smuggled-migrants'], stages: ['transit'] });
    // 950 seen at the far coast and 900 at the harbour; one person may pass both.
    expect(figures).toBe(
      'The largest single figure is crossings seen, the far coast, 2023: at least 950 movements, according to The coast-guard.',
    );
  });

  it('says the one figure of a view with one, a printed zero too', () => {
    const [, figures] = read({ stages: ['return'] });
    expect(figures).toBe(
      'The only figure is other migrants going back from Coastland to Highland, 2023: 0 persons, according to The agency.',
    );
  });

  it('says a range as a range', () => {
    const [, figures] = read({ categories: ['mixed'], stages: ['stay'], origins: ['BBB'] });
    expect(figures).toContain('1–4 persons');
  });

  it('says a gap as a gap where there is nothing else', () => {
    const [, figures] = read({
      categories: ['refugees'],
      stages: ['arrival'],
      years: { from: 2022, to: 2022 },
      origins: ['BBB'],
    });
    expect(figures).toBe('The view holds no number: withheld by the publisher.');
  });

  it('says deaths as a minimum, also when there is one incident, and what none recorded means', () => {
    // 2023: 5 + 8 + 3 in three incidents; 2022: 12 in one; 2021: none.
    expect(read({}).at(-1)).toContain('IOM recorded at least 16 dead and missing in 3 incidents.');
    const year2022 = { years: { from: 2022, to: 2022 } };
    expect(read(year2022).at(-1)).toContain('IOM recorded at least 12 dead and missing in 1 incident.');
    const year2021 = { years: { from: 2021, to: 2021 } };
    expect(read(year2021).at(-1)).toContain('which does not mean that nobody died');
    expect(read({ stages: ['stay'] }).join(' ')).not.toContain('IOM recorded');
  });

  it('says deaths alone where the view holds nothing else', () => {
    expect(read({ categories: ['mixed'], stages: ['transit'] })).toEqual([
      'The tiny corridor, 2023: mixed, not broken down; life-cycle stage: in transit.',
      'IOM recorded at least 16 dead and missing in 3 incidents.',
    ]);
  });

  it('counts what is missing, without what does not apply', () => {
    // Transit in 2023: 8 categories; crossings (smuggled) and deaths (mixed) have figures, 6 have none.
    expect(read({ stages: ['transit'] }).at(-1)).toContain(
      'For 6 of the 8 chosen combinations of category and stage there is no figure: these are gaps, not zeros.',
    );
    // Before departure mixed does not apply: 7 are asked, the displaced at home have a figure.
    expect(read({ stages: ['pre-departure'] }).at(-1)).toContain('For 6 of the 7 chosen');
  });

  it('says which filter emptied the view', () => {
    expect(read({ categories: [] })).toEqual([
      'The tiny corridor, 2023: no population category; all stages of the life cycle.',
      'Nothing is left in this view. The filter “Population category” emptied it.',
    ]);
    expect(read({ stages: [] })[0]).toBe('The tiny corridor, 2023: all population categories; no stage of the life cycle.');
  });

  it('names origins and destinations that are chosen', () => {
    expect(read({ origins: ['AAA', 'BBB'], destinations: ['HHH'] })[0]).toBe(
      'The tiny corridor, 2023: all population categories; all stages of the life cycle; from Highland and Riverland, to Coastland.',
    );
  });

  it('claims nothing about files that did not arrive', () => {
    const nothing = { ...tinyResult({ categories: [] }), query: tinyResult().query };
    expect(readView(input(nothing, { unavailable: ['observations', 'incidents'] }))).toHaveLength(1);
    const year2021 = { years: { from: 2021, to: 2021 } };
    expect(read(year2021, { unavailable: ['incidents'] }).join(' ')).not.toContain('nobody died');
    expect(read({}, { unavailable: ['observations'] })).toEqual([
      'The tiny corridor, 2023: all population categories; all stages of the life cycle.',
      'IOM recorded at least 16 dead and missing in 3 incidents.',
    ]);
  });

  it('speaks French', () => {
    const translator = createTranslator('fr', fr);
    expect(read({ stages: ['return'] }, { translator })[1]).toBe(
      'Le seul chiffre (autres migrants, retour du Coastland vers le Highland, 2023) est de 0 personne, selon The agency.',
    );
    expect(read({}, { translator }).at(-1)).toContain('L’OIM a enregistré au moins 16 morts et disparus dans 3 incidents.');
  });

  it('speaks Arabic, with no Latin digit of its own', () => {
    const translator = createTranslator('ar', ar);
    const text = read({}, { translator }).join('\n');
    expect(text).toContain('١٦ حالة وفاة أو فقدان على الأقل (٣ حوادث)');
    expect(text).toContain('١٬٢٣٤ شخصًا');
    expect(text).not.toMatch(/[0-9]/);
  });
});
