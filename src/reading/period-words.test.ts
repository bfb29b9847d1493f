import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { sayYears, sayYearsWithin } from './period-words.ts';

const english = createTranslator('en', en);
const arabic = createTranslator('ar', ar);

describe('sayYears', () => {
  it('says one year, a run, and runs with a hole between them', () => {
    expect(sayYears([2012], english)).toBe('2012');
    expect(sayYears([2010, 2011, 2012], english)).toBe('2010–2012');
    expect(sayYears([2006, 2007, 2012], english)).toBe('2006–2007, 2012');
    expect(sayYears([2006, 2007, 2012], arabic)).toBe('٢٠٠٦–٢٠٠٧، ٢٠١٢');
  });

  it('needs no order and no distinct years', () => {
    expect(sayYears([2012, 2010, 2011, 2012], english)).toBe('2010–2012');
  });

  it('counts the years where there are many holes', () => {
    // 2000, 2002, 2004, 2006: four runs; 2000 to 2006 are 7 years, 4 of them known.
    expect(sayYears([2000, 2002, 2004, 2006], english)).toBe('2000–2006 (4 of 7 years)');
  });

  it('says nothing of no year', () => {
    expect(sayYears([], english)).toBe('');
  });
});

describe('sayYearsWithin', () => {
  const range = { from: 2020, to: 2023 };

  it('counts the years without a number of a flow', () => {
    expect(sayYearsWithin([2021, 2022], range, 'flow', english)).toBe('2021–2022; 2 of 4 years have a figure');
  });

  it('says only the years where all are known, or where there is none', () => {
    expect(sayYearsWithin([2020, 2021, 2022, 2023], range, 'flow', english)).toBe('2020–2023');
    expect(sayYearsWithin([], range, 'flow', english)).toBe('');
  });

  it('counts the years once', () => {
    // 2010, 2012, 2014, 2016 are four runs: said as 4 of the 7 years from 2010 to 2016, and of 9 when 2018 is asked too.
    const years = [2010, 2012, 2014, 2016];
    expect(sayYearsWithin(years, { from: 2010, to: 2016 }, 'flow', english)).toBe('2010–2016 (4 of 7 years)');
    expect(sayYearsWithin(years, { from: 2010, to: 2018 }, 'flow', english)).toBe(
      '2010–2016 (4 of 7 years); 4 of 9 years have a figure',
    );
  });

  it('asks one year of a stock', () => {
    expect(sayYearsWithin([2023], range, 'stock', english)).toBe('2023');
  });
});
