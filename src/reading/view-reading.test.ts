import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
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
  it('says what is selected and the total with its source', () => {
    const [selection, figures] = read({ categories: ['refugees', 'asylum-seekers'], stages: ['stay'], origins: ['AAA'] });
    expect(selection).toBe('The tiny corridor, 2023: refugees and asylum-seekers; stay; from Highland.');
    // One sum group: 1,400 refugees and 200 asylum-seekers of 2023 are 1,600.
    expect(figures).toBe('Refugees hosted and Asylum-seekers hosted: 1,600 persons (The agency, 2023).');
  });

  it('never adds the totals of several stages, and says so', () => {
    const [, figures] = read({ categories: ['refugees'] });
    // In 2023 400 + 70 arrived; of those present 1,400 are from AAA, and none are counted from BBB that year.
    expect(figures).toBe(
      'Newly recognised refugees: 470 persons (The agency, 2023). Refugees hosted: 1,400 persons (The agency, 2023). ' +
        'These numbers are not added to one another.',
    );
  });

  it('names the other numbers where sources differ', () => {
    const [, figures] = read({ categories: ['mixed'], stages: ['arrival'] });
    expect(figures).toContain('Landings: 1,234 persons (The coast-guard, 2023)');
    expect(figures).toContain(
      'Sources differ on landings, the far coast, 2023: ' +
        '1,200 (The coast-guard-bulletin, 2023) and 1,250 (The gazette, 2023).',
    );
  });

  it('says how many of several years have a figure, and that a suppressed part makes a floor', () => {
    const [, arrivals] = read({ categories: ['refugees'], stages: ['arrival'], years: { from: 2020, to: 2023 } });
    // 300 + 200 + 400 from AAA, 50 + suppressed + 70 from BBB: at least 1,020.
    expect(arrivals).toContain(
      'Newly recognised refugees: at least 1,020 persons (The agency, 2021–2023; 3 of 4 years have a figure)',
    );
  });

  it('stays short: of one stage two totals, of all stages three, who arrived first', () => {
    // 1,234 landed; 400 + 70 + 100 = 570 newly registered; nobody's single figure beside them.
    const [, arrivals] = read({ stages: ['arrival'] });
    expect(arrivals).toContain('Landings: 1,234 persons (The coast-guard, 2023). Newly');
    expect(arrivals).toContain(': 570 persons (The agency, 2023)');
    expect(arrivals).not.toContain('largest single figure');
    const [, all = ''] = read({});
    expect(all.match(/persons \(/g)).toHaveLength(3);
    expect(all.startsWith('Landings: 1,234 persons')).toBe(true);
  });

  it('names two publishers, and of more says how many there are', () => {
    const result = tinyResult({ stages: ['stay'], categories: ['refugees', 'asylum-seekers'] });
    const from = (sources: readonly string[]): Result => ({
      ...result,
      totals: result.totals.map((total) => Object.assign({}, total, { sources })),
    });
    expect(readView(input(from(['agency', 'census'])))[1]).toContain('(The agency and The census, 2023)');
    expect(readView(input(from(['agency', 'census', 'gazette'])))[1]).toContain('(3 sources, 2023)');
  });

  it('says what another source published of the dead only where no incident is recorded', () => {
    const total = { id: 'series:gazette.deaths', series: ['gazette.deaths'], stage: 'transit', measure: 'deaths' } as const;
    const rest = { unit: 'deaths', amount: { kind: 'at-least', value: 590 }, years: [2023], sources: ['gazette'] } as const;
    const published = { ...total, ...rest, quality: 'press', figures: [] } as const;
    const withPublished = (result: Result): Result => ({ ...result, totals: [...result.totals, published] });
    const recorded = withPublished(tinyResult());
    expect(readView(input(recorded)).join(' ')).not.toContain('590');
    const unrecorded = { ...recorded, deaths: { incidents: [], total: null, years: [], withoutPosition: 0 } };
    const last = readView(input(unrecorded)).at(-1);
    expect(last).toContain('gazette.deaths: at least 590 dead and missing (The gazette, 2023).');
    expect(last).not.toContain('nobody died');
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

  it('says that deaths are of the whole corridor where countries are chosen', () => {
    const words = read({ categories: ['mixed'], stages: ['transit'], origins: ['AAA'] }).join(' ');
    expect(words).toContain('On the whole corridor, IOM recorded at least');
  });

  it('says deaths alone where the view holds nothing else', () => {
    expect(read({ categories: ['mixed'], stages: ['transit'] })).toEqual([
      'The tiny corridor, 2023: mixed, not broken down; in transit.',
      'IOM recorded at least 16 dead and missing in 3 incidents.',
    ]);
  });

  it('counts what is missing, without what does not apply', () => {
    // Transit in 2023: 8 categories; crossings (smuggled) and deaths (mixed) have figures, 6 have none.
    expect(read({ stages: ['transit'] }).at(-1)).toContain(
      'No figure for 6 of the 8 combinations of category and stage: gaps, not zeros.',
    );
    // Before departure mixed does not apply: 7 are asked, the displaced at home have a figure.
    expect(read({ stages: ['pre-departure'] }).at(-1)).toContain('No figure for 6 of the 7 ');
  });

  it('says which filter emptied the view', () => {
    expect(read({ categories: [] })).toEqual([
      'The tiny corridor, 2023: no population category.',
      'Nothing is left in this view. The filter “Population category” emptied it.',
    ]);
    expect(read({ stages: [] })[0]).toBe('The tiny corridor, 2023: no stage of the life cycle.');
  });

  it('names origins and destinations that are chosen', () => {
    expect(read({ origins: ['AAA', 'BBB'], destinations: ['HHH'] })[0]).toBe(
      'The tiny corridor, 2023: from Highland and Riverland, to Coastland.',
    );
  });

  it('claims nothing about files that did not arrive', () => {
    const nothing = { ...tinyResult({ categories: [] }), query: tinyResult().query };
    expect(readView(input(nothing, { unavailable: ['observations', 'incidents'] }))).toHaveLength(1);
    const year2021 = { years: { from: 2021, to: 2021 } };
    expect(read(year2021, { unavailable: ['incidents'] }).join(' ')).not.toContain('nobody died');
    expect(read({}, { unavailable: ['observations'] })).toEqual([
      'The tiny corridor, 2023: all categories, all stages.',
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
