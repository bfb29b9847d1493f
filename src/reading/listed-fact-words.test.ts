import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { sayListedAmount, sayListedPeriod, sayListedPlaces } from './listed-fact-words.ts';
import { createNaming } from './names.ts';

const english = createTranslator('en', en);
const arabic = createTranslator('ar', ar);
const naming = createNaming(tinyNames, []);

describe('sayListedAmount', () => {
  it('gives the unit of a fee, a count and a share', () => {
    expect(sayListedAmount({ value: null, low: 300, high: 500, unit: 'usd' }, english)).toBe('300–500 US dollars');
    expect(sayListedAmount({ value: 22000, low: null, high: null, unit: 'persons' }, english)).toBe('22,000 persons');
    expect(sayListedAmount({ value: 0.07, low: null, high: null, unit: 'share' }, english)).toBe('7%');
    expect(sayListedAmount({ value: null, low: 0.5, high: 0.6, unit: 'share' }, english)).toBe('50%–60%');
  });

  it('takes the value as the lower end where only the upper one is published beside it', () => {
    expect(sayListedAmount({ value: 184775, low: null, high: 220000, unit: 'persons' }, english)).toBe('184,775–220,000 persons');
  });

  it('says where there is no number', () => {
    expect(sayListedAmount({ value: null, low: null, high: null, unit: 'persons' }, english)).toBe('No figure published');
  });
});

describe('sayListedPlaces', () => {
  it('names countries and leaves a region as its publisher names it', () => {
    expect(sayListedPlaces('AAA;BBB', naming, english)).toBe('Highland and Riverland');
    expect(sayListedPlaces('Arabian Peninsula', naming, english)).toBe('Arabian Peninsula');
    expect(sayListedPlaces('', naming, english)).toBe('not stated');
  });
});

describe('sayListedPeriod', () => {
  it('writes years in local digits and spans with a dash', () => {
    expect(sayListedPeriod('2012', english)).toBe('2012');
    expect(sayListedPeriod('2013-2014', english)).toBe('2013–2014');
    expect(sayListedPeriod('2013-2014', arabic)).toBe('٢٠١٣–٢٠١٤');
  });

  it('keeps months that are part of the period', () => {
    expect(sayListedPeriod('2017-04..2018-11', english)).toBe('2017-04–2018-11');
    expect(sayListedPeriod('2017-04..2018-11', arabic)).toBe('٢٠١٧-٠٤–٢٠١٨-١١');
  });
});
