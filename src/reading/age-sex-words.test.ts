import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import type { AgeSex } from '#query/age-sex.ts';
import type { Total } from '#query/result.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { sayAgeSex, sayAgeSexKnown, sayAgeSexTitle } from './age-sex-words.ts';

const english = createTranslator('en', en);
const total: Total = {
  id: 'series:refugees',
  series: ['refugees'],
  stage: 'stay',
  measure: 'stock',
  unit: 'persons',
  amount: { kind: 'exact', value: 2000 },
  years: [2024],
  quality: 'reported',
  sources: ['agency'],
  figures: [],
};
const group = (id: string, value: number) => ({ id, amount: { kind: 'exact', value } as const });
/** Sex of 1,600 and age of 1,000 of 2,000 is known: 1,000 women of 1,600; 400 under 18 of 1,000. */
const divided: AgeSex = {
  total,
  isOfAllOrigins: false,
  sexes: [group('female', 1000), group('male', 600)],
  ages: [group('0-17', 400), group('18+', 600)],
  cells: [],
  known: { sex: 1600, age: 1000, both: 900 },
  whole: 2000,
  years: [2024],
  sources: ['agency'],
};
const naming = { series: () => 'Refugees hosted' };

describe('sayAgeSex', () => {
  it('says the two shares, each of those of whom it is known', () => {
    // 1,000 of 1,600 is 62.5 %, to the nearest whole 63; 400 of 1,000 is 40 %.
    expect(sayAgeSex(divided, english)).toBe(
      'Of those whose sex is known, 63% are women and girls; of those whose age is known, 40% are under 18.',
    );
    expect(sayAgeSex({ ...divided, ages: [] }, english)).toBe('Of those whose sex is known, 63% are women and girls.');
    expect(sayAgeSex({ ...divided, sexes: [] }, english)).toBe('Of those whose age is known, 40% are under 18.');
  });

  it('makes no share of a group that stands alone, nor of ranges', () => {
    expect(sayAgeSex({ ...divided, sexes: [], ages: [group('child', 12)] }, english)).toBe(
      'The publisher tells one group apart and no other: Children, 12 persons.',
    );
    const unsure = { ...divided, known: { sex: null, age: null, both: null } };
    expect(sayAgeSex(unsure, english)).toBe('The publisher’s groups are shown below; no share of them can be given.');
  });
});

describe('sayAgeSexKnown', () => {
  it('says for how many sex, age and both are known', () => {
    // 1,600, 1,000 and 900 of 2,000.
    expect(sayAgeSexKnown(divided, english)).toEqual([
      'Sex is known for 1,600 of 2,000 (80%); nobody is guessed.',
      'Age is known for 1,000 of 2,000 (50%); nobody is guessed.',
      'Sex and age together are known for 900 of 2,000 (45%); nobody is guessed.',
    ]);
    const arabic = sayAgeSexKnown(divided, createTranslator('ar', ar));
    expect(arabic[0]).toContain('١٬٦٠٠');
  });

  it('does not say twice what is the same, and says so where all or more than all are known', () => {
    const same = { ...divided, known: { sex: 1000, age: 1000, both: 1000 } };
    expect(sayAgeSexKnown(same, english)).toEqual([
      'Sex and age together are known for 1,000 of 2,000 (50%); nobody is guessed.',
    ]);
    const all = { ...divided, known: { sex: 2000, age: 2100, both: 2100 } };
    expect(sayAgeSexKnown(all, english)).toEqual([
      'Sex is known for all 2,000.',
      'As published, the groups by age add up to 2,100, more than the number itself, 2,000.',
    ]);
  });

  it('gives no share where people of all origins are divided, and none of nobody', () => {
    const ofAll = sayAgeSexKnown({ ...divided, isOfAllOrigins: true, whole: null }, english);
    expect(ofAll).toEqual([
      'The publisher divides people of all origins together: these parts need not be of the same people as the number.',
    ]);
    expect(sayAgeSexKnown({ ...divided, whole: 0 }, english)).toEqual([]);
  });
});

describe('sayAgeSexTitle', () => {
  it('names the number and the years that are divided', () => {
    const said = sayAgeSexTitle(divided, { ...emptyNaming, ...naming }, english);
    expect(said).toBe('Refugees hosted, 2024');
  });
});

const echo = (id: string) => id;
const emptyNaming = { country: echo, place: echo, series: echo, topic: echo, corridor: echo, publisher: echo };
