import { describe, expect, it } from 'vitest';
import { createTranslator } from './create-translator.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';

const english = createTranslator('en', en);
const french = createTranslator('fr', fr);
const arabic = createTranslator('ar', ar);

/** French groups by a narrow no-break space. */
const narrowSpace = '\u202f';

function sayPersons(count: number): string {
  return arabic.text('unit.persons', { count });
}

describe('createTranslator', () => {
  it('says its language and which way it is read', () => {
    expect([english.language, english.direction]).toEqual(['en', 'ltr']);
    expect([arabic.language, arabic.direction]).toEqual(['ar', 'rtl']);
  });

  it('writes counts in full, with the digits and separators of the language', () => {
    expect(english.count(107532)).toBe('107,532');
    expect(french.count(107532)).toBe(`107${narrowSpace}532`);
    expect(arabic.count(107532)).toBe('١٠٧٬٥٣٢');
  });

  it('rounds to three significant figures for the map', () => {
    // 107,532 to three figures is 108,000; 42 has only two and stays.
    expect(english.rounded(107532)).toBe('108,000');
    expect(english.rounded(42)).toBe('42');
    expect(arabic.rounded(107532)).toBe('١٠٨٬٠٠٠');
  });

  it('writes years without grouping, and one year once', () => {
    expect(english.year(2012)).toBe('2012');
    expect(arabic.year(2012)).toBe('٢٠١٢');
    expect(english.years(2010, 2014)).toBe('2010–2014');
    expect(french.years(2010, 2010)).toBe('2010');
    expect(arabic.years(2010, 2014)).toBe('٢٠١٠–٢٠١٤');
  });

  it('writes the calendar day that was published, and leaves what is no day as it is', () => {
    expect(english.date('2024-02-03')).toBe('3 February 2024');
    expect(french.date('2024-02-03')).toBe('3 février 2024');
    expect(arabic.date('2024-02-03')).toBe('٣ فبراير ٢٠٢٤');
    expect(english.date('Q1 2024')).toBe('Q1 2024');
  });

  it('joins lists as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(arabic.list(['مصر', 'ليبيا'])).toBe('مصر وليبيا');
    expect(english.list([])).toBe('');
  });

  it('writes a share as a whole percent', () => {
    expect(english.percent(0.126)).toBe('13%');
    expect(arabic.percent(0.07)).toMatch(/^٧٪/);
  });

  it('declines what is counted: six forms in Arabic, millions in French', () => {
    expect([0, 1, 2, 3, 11, 100].map(sayPersons)).toEqual(['٠ شخص', 'شخص واحد', 'شخصان', '٣ أشخاص', '١١ شخصًا', '١٠٠ شخص']);
    expect(english.text('unit.persons', { count: 1 })).toBe('1 person');
    expect(french.text('unit.persons', { count: 0 })).toBe('0 personne');
    expect(french.text('unit.persons', { count: 2_000_000 })).toBe(`2${narrowSpace}000${narrowSpace}000 de personnes`);
  });

  it('writes a number that stands alone in a message in local digits', () => {
    expect(english.text('figure.of-years', { known: 3, asked: 1200 })).toBe('3 of 1,200 years have a figure');
    expect(arabic.text('figure.of-years', { known: 3, asked: 12 })).not.toMatch(/[0-9]/);
  });

  it('keeps a Latin name on its own side in Arabic, also in a list', () => {
    expect(arabic.text('figure.source-line', { publisher: 'UNHCR (Geneva)', years: '٢٠٢٤' })).toBe(
      '\u2068UNHCR (Geneva)\u2069، ٢٠٢٤',
    );
    expect(arabic.list(['UNHCR', 'IOM'])).toBe('\u2068UNHCR\u2069 و\u2068IOM\u2069');
    expect(english.text('figure.source-line', { publisher: 'UNHCR', years: '2024' })).toBe('UNHCR, 2024');
  });

  it('refuses a sentence with a hole', () => {
    expect(() => english.text('figure.of-years', { known: 3 })).toThrow(/asked/);
  });

  it('hands the option of a select over as it is', () => {
    expect(arabic.text('refusal.not-addable-dimension', { first: 'سلسلة', dimension: 'year' })).toContain('عبر السنوات');
    expect(english.text('refusal.not-addable-dimension', { first: 'a', dimension: 'other' })).toContain('over this');
  });
});
