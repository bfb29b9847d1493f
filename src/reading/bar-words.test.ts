import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { findBarMeasures } from '#query/bar-measures.ts';
import { findYearBars } from '#query/time-bars.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { sayBar, sayBarMeasure, sayBars, sayBarTitle } from './bar-words.ts';
import { createNaming } from './names.ts';

const english = createTranslator('en', en);
const arabic = createTranslator('ar', ar);
const naming = createNaming(tinyNames, tinyWorld.catalogue.sources);
const everything = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };

function measure(id: string) {
  const found = findBarMeasures(tinyWorld, everything).find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no measure ${id}.`);
  return found;
}

describe('sayBarMeasure', () => {
  it('names every series of a sum, and the unit in its title', () => {
    const group = measure('group:agency.hosted');
    expect(sayBarTitle(group, naming, english)).toBe('Asylum-seekers hosted and Refugees hosted, persons');
  });

  it('names the place where a series is not added over places', () => {
    expect(sayBarMeasure(measure('series:coast.crossings.events|harbour'), naming, english)).toMatch(/, the harbour$/i);
  });
});

describe('sayBar', () => {
  const names = tinyNames;
  const bar = { at: 2021, amount: { kind: 'exact', value: 1000 }, partial: [], breaks: [] } as const;
  const persons = { unit: 'persons' } as const;

  it('says the number with its unit, or that there is none', () => {
    expect(sayBar(bar, '2021', persons, names, english)).toBe('2021: 1,000 persons.');
    const gap = { ...bar, amount: { kind: 'gap', gap: 'not-published' } } as const;
    expect(sayBar(gap, '2021', persons, names, english)).toBe('2021: No figure published.');
    expect(sayBar(bar, '٢٠٢١', persons, names, arabic)).not.toMatch(/[0-9]/);
  });

  it('says what a part of a year covers, and where the method changed', () => {
    const note = { year: 2021, key: 'half', series: 'coast.arrivals.flow' };
    const text = { title: 'Landings', method: '', limits: '', breaks: { half: 'January to June 2021 only.' } };
    const noted = { ...names, series: { 'coast.arrivals.flow': text } };
    expect(sayBar({ ...bar, partial: [note] }, '2021', persons, noted, english)).toBe(
      '2021: 1,000 persons. Part of a year only. January to June 2021 only.',
    );
    expect(sayBar({ ...bar, breaks: [note] }, '2021', persons, noted, english)).toBe(
      '2021: 1,000 persons. The method changed: January to June 2021 only.',
    );
  });
});

describe('sayBars', () => {
  const landed = measure('series:coast.arrivals.flow');

  it('says in one sentence how many years are known and the largest', () => {
    // 1,000, 1,100 and 1,234 in 2021 to 2023; nothing of 2020.
    const bars = findYearBars(tinyWorld, landed, { from: 2020, to: 2023 });
    expect(sayBars(landed, bars, naming, english)).toBe(
      'Landings, persons: 3 of 4 years have a figure; the largest is 1,234, 2023.',
    );
  });

  it('says that there is nothing where there is nothing', () => {
    const bars = findYearBars(tinyWorld, landed, { from: 1990, to: 1991 });
    expect(sayBars(landed, bars, naming, english)).toBe('Under these filters no year has a figure that could stand in bars.');
  });
});
