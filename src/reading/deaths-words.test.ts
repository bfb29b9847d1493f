import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { deathCauses, findDeathDetails } from '#query/death-details.ts';
import { findDeathYears } from '#query/death-years.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { tinyIncidents } from '#tests/fixtures/tiny-world.ts';
import { sayCause, sayCauses, sayDeathsUnknown, sayDeathYear, sayDeathYears, sayShare } from './deaths-words.ts';

const english = createTranslator('en', en);
const years = findDeathYears(tinyIncidents, []);

describe('sayDeathYears', () => {
  it('says all recorded and the worst year, as minimums', () => {
    // 12 in 2022 and 16 in 2023.
    expect(sayDeathYears(years, english)).toBe(
      'At least 28 people are recorded as dead or missing in 2022–2023; the most, at least 16, in 2023.',
    );
    expect(sayDeathYears(years.slice(0, 1), english)).toBe(
      'At least 12 people are recorded as dead or missing in 2022, the only year with a record.',
    );
    expect(sayDeathYears([], english)).toBeNull();
  });
});

describe('sayDeathYear', () => {
  it('says one year, what of it was counted over weeks, and that no record is not a zero', () => {
    expect(sayDeathYear(2022, years[0], english)).toBe('2022: at least 12');
    expect(sayDeathYear(2023, years[1], english)).toBe('2023: at least 16, of whom 8 counted over weeks');
    expect(sayDeathYear(2021, undefined, english)).toBe('2021: no record, which is not a zero');
    const [first] = years;
    if (first === undefined) throw new Error('no year');
    expect(sayDeathYear(2022, { ...first, isPartial: true }, english)).toBe('2022: at least 12 · part of the year');
  });
});

const nothing = { reference: '', placeName: '', dead: null, missing: null, route: null, page: null };
const known = new Map([['2022.1', { id: '2022.1', ...nothing, cause: 'Drowning', women: 3, men: 2, children: 1 }]]);

describe('sayCauses and sayDeathsUnknown', () => {
  it('say the cause recorded most often and its share', () => {
    // 12 of 28 are 43%.
    expect(sayCauses(findDeathDetails(tinyIncidents, known), '2022–2023', english)).toBe(
      'Among at least 28 dead and missing in 2022–2023, the cause recorded most often is: drowning (43%).',
    );
    expect(sayCauses(findDeathDetails(tinyIncidents, new Map()), '2023', english)).toBe(
      'For none of the dead and missing in 2023 is one cause recorded.',
    );
  });

  it('say how much is not known', () => {
    // Cause unknown: 16 of 28 (57%). Sex: 12 - 5 = 7 and 16 are 23 of 28 (82%). Counted over weeks: 8.
    expect(sayDeathsUnknown(findDeathDetails(tinyIncidents, known), english)).toEqual([
      'The cause is mixed or unknown for 16 of at least 28 (57%).',
      'Recorded as women or girls: at least 3; as men or boys: at least 2. For 82% of the dead and missing the sex is not recorded.',
      'At least 1 of them is recorded as a child; the age of the others is not recorded.',
      '8 are counted in records of several weeks or months, without one day or place.',
      expect.stringContaining('they hold no names'),
    ]);
    expect(sayDeathsUnknown(findDeathDetails([], known), english)).toEqual([]);
    expect(sayDeathsUnknown(findDeathDetails(tinyIncidents.slice(0, 1), known), english)).toHaveLength(4);
  });
});

describe('sayCause', () => {
  it('has a name for every cause in every language', () => {
    for (const translator of [english, createTranslator('fr', fr), createTranslator('ar', ar)]) {
      const names = deathCauses.map((cause) => sayCause(cause, translator));
      expect(new Set(names).size).toBe(deathCauses.length);
    }
  });
});

describe('sayShare', () => {
  it('never calls some nobody, or most everybody', () => {
    expect([0, 0.001, 0.43, 0.999, 1].map((share) => sayShare(share, english))).toEqual([
      '0%',
      'under 1%',
      '43%',
      'over 99%',
      '100%',
    ]);
  });
});
