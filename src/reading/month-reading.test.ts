import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { runQuery } from '#query/run-query.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { createNaming } from './names.ts';
import { sayPeriod } from './period-words.ts';
import { readView } from './view-reading.ts';

const english = createTranslator('en', en);
const [march] = tinyWorld.observations
  .filter(({ series, origin }) => series === 'agency.refugees.flow' && origin === 'AAA')
  .map((row) => Object.assign({}, row, { year: 2023, month: 3, value: 30, quality: 'reported' }));
const dataset = { ...tinyWorld, breakdowns: march === undefined ? [] : [march] };

function read(month: number, translator = english): readonly string[] {
  const query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [], month };
  const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);
  return readView({ result: runQuery(dataset, query), corridor: 'tiny', catalogue: tinyWorld.catalogue, naming, translator });
}

describe('a view of one month in words', () => {
  it('names the month, its number, and how many statistics are of years only', () => {
    const [selection, figures, deaths] = read(3);
    expect(selection).toBe('The tiny corridor, March 2023: all categories, all stages.');
    // Ten series have a number in 2023; of nine of them there is nothing by month.
    expect(figures).toBe(
      'The only figure is refugees from Highland to Coastland, March 2023: 30 persons, according to The agency. ' +
        '9 statistics are published by year only and not shown for a month.',
    );
    // In 2023 nobody is recorded in March; one count was closed on 31 December and is of no month.
    expect(deaths).toBe(
      'No dead or missing are recorded here by IOM for this month, which does not mean that nobody died. ' +
        '1 incident of the year is of no single month and left out.',
    );
  });

  it('speaks of the dead of that month alone', () => {
    // 5 on 10 February 2023.
    expect(read(2).join(' ')).toContain('IOM recorded at least 5 dead and missing in 1 incident. 1 incident of the year');
  });

  it('writes the month in the words and digits of the language', () => {
    expect(read(3, createTranslator('fr', fr))[0]).toContain('mars 2023');
    expect(read(3, createTranslator('ar', ar))[0]).toContain('مارس ٢٠٢٣');
    expect(read(3, createTranslator('ar', ar)).join(' ')).not.toMatch(/[0-9]/);
  });
});

describe('sayPeriod', () => {
  it('is the month where a number is of one, and otherwise its years', () => {
    expect(sayPeriod({ years: [2024], month: 6 }, english)).toBe('June 2024');
    expect(sayPeriod({ years: [2023, 2024] }, english)).toBe('2023–2024');
    // A gap of a month rests on no year.
    expect(sayPeriod({ years: [], month: 6 }, english)).toBe('');
  });
});
