import { describe, expect, it } from 'vitest';
import type { AccountNames, AccountSeries } from '#domain/evidence-account.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import { toAccountSeries, toAccountSource } from '#tests/fixtures/tiny-account.ts';
import { sayReach, titleSeries } from './account-words.ts';

const words: AccountNames = {
  series: { 'a.refugees.stock': { title: 'Refugees', method: '', limits: '', breaks: {} } },
  gaps: {},
  exclusions: {},
  caveats: {},
  topics: {},
  methods: [],
  glossary: [],
};
const publishers = ['UNHCR', 'UNHCR', 'IOM', 'Panama', 'Mexico'];
const sources = publishers.map((publisher, index) => toAccountSource(`source-${index}`, publisher));

function seriesOf(count: number, years: AccountSeries['years']): AccountSeries {
  return toAccountSeries({ id: 'a.refugees.stock', sources: sources.slice(0, count).map(({ id }) => id), years });
}

describe('titleSeries', () => {
  it('gives the title, and the id where there is none', () => {
    expect(titleSeries('a.refugees.stock', words)).toBe('Refugees');
    expect(titleSeries('b.refugees.stock', words)).toBe('b.refugees.stock');
  });
});

describe('sayReach', () => {
  const english = createTranslator('en', en);
  const years = { from: 1951, to: 2025 };

  it('names up to three publishers, each once, with first and last year', () => {
    expect(sayReach(seriesOf(2, years), { sources }, english)).toBe('UNHCR, 1951–2025');
    expect(sayReach(seriesOf(4, years), { sources }, english)).toBe('UNHCR, IOM and Panama, 1951–2025');
  });

  it('counts more than three publishers', () => {
    expect(sayReach(seriesOf(5, years), { sources }, english)).toBe('4 publishers, 1951–2025');
  });

  it('says nothing of years that are not there, and writes local digits', () => {
    expect(sayReach(seriesOf(2, null), { sources }, english)).toBe('UNHCR');
    expect(sayReach(seriesOf(2, years), { sources }, createTranslator('ar', ar))).toContain('١٩٥١–٢٠٢٥');
  });
});
