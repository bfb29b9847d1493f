import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import type { CoverageCell } from '#query/result.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { sayCoverageGap, sayGap } from './gap-words.ts';

const english = createTranslator('en', en);
const place = { names: tinyNames, years: { from: 2012, to: 2012 } };

function cell(change: Partial<CoverageCell>): CoverageCell {
  return {
    category: 'trafficking-victims',
    stage: 'transit',
    series: [],
    gap: 'not-monitored',
    gapFrom: 'catalogue',
    available: null,
    ...change,
  };
}

describe('sayGap', () => {
  it('names the kind, and gives the reason where there is one', () => {
    expect(sayGap('not-applicable', english)).toBe('Does not apply');
    expect(sayGap('not-monitored', english, 'nobody asks')).toBe('Not monitored: nobody asks');
    expect(sayGap('not-monitored', english, '')).toBe('Not monitored');
  });
});

describe('sayCoverageGap', () => {
  it('gives the reason of the corridor', () => {
    expect(sayCoverageGap(cell({}), place, english)).toBe('Not monitored: No post on the strait asks.');
  });

  it('falls back to what the kind means where the corridor gives no reason', () => {
    expect(sayCoverageGap(cell({ stage: 'arrival' }), place, english)).toBe(
      'Not monitored: No source known to this atlas counts this here. It is not zero.',
    );
  });

  it('says in which years there are figures', () => {
    const years = cell({ gap: 'not-published', gapFrom: 'years', available: { from: 2015, to: 2020 } });
    expect(sayCoverageGap(years, place, english)).toBe('No figure for 2012; figures exist for 2015–2020.');
  });

  it('says nothing of a cell with a figure', () => {
    expect(sayCoverageGap(cell({ gap: null, gapFrom: null, series: ['a'] }), place, english)).toBeNull();
  });
});
