import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { sayEmptiedBy } from './emptied-words.ts';

const english = createTranslator('en', en);

describe('sayEmptiedBy', () => {
  it('names the one filter that emptied the view', () => {
    expect(sayEmptiedBy(['categories'], english)).toBe('The filter “Population category” emptied it.');
    expect(sayEmptiedBy(['years'], createTranslator('ar', ar))).toBe('أفرغه عامل التصفية «السنوات».');
  });

  it('lists the filters that each would bring figures back', () => {
    expect(sayEmptiedBy(['years', 'origins'], english)).toBe(
      'These filters emptied it: “Years” and “From”. Reset one of them, or all.',
    );
  });

  it('says so when only all of them together would', () => {
    expect(sayEmptiedBy([], english)).toBe('The filters together leave nothing; resetting one alone is not enough.');
  });
});
