import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import type { CoverageCell } from '#query/result.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { sayNoSeries } from './say-no-series.ts';

const place = { names: { ...tinyNames, gaps: {} }, years: { from: 2023, to: 2023 } };
const translator = createTranslator('en', en);

function cell(stage: CoverageCell['stage'], gap: CoverageCell['gap']): CoverageCell {
  return { category: 'economic-migrants', stage, series: [], gap, gapFrom: 'catalogue', available: null };
}

describe('sayNoSeries', () => {
  it('says the gap that most stages share, and never that a stage does not apply where another gap is', () => {
    const cells = [
      cell('pre-departure', 'not-applicable'),
      cell('return', 'not-applicable'),
      cell('transit', 'not-published'),
      cell('arrival', 'not-monitored'),
      cell('stay', 'not-monitored'),
    ];
    const said = sayNoSeries('economic-migrants', cells, place, translator);
    expect(said).toEqual({
      gap: 'not-monitored',
      words: 'Not monitored: No source known to this atlas counts this here. It is not zero.',
    });
  });

  it('takes no stage for all: where each has its own reason, it says what the kind of gap means', () => {
    const gaps = { 'economic-migrants/arrival': 'No port counts.', 'economic-migrants/stay': 'No census asks.' };
    const names = { ...tinyNames, gaps };
    const both = [cell('arrival', 'not-monitored'), cell('stay', 'not-monitored')];
    const say = (cells: readonly CoverageCell[]) =>
      sayNoSeries('economic-migrants', cells, { ...place, names }, translator)?.words;
    expect(say(both)).toBe('Not monitored: No source known to this atlas counts this here. It is not zero.');
    expect(say(both.slice(0, 1))).toBe('Not monitored: No port counts.');
  });

  it('says that the category does not arise where no stage applies', () => {
    const said = sayNoSeries('economic-migrants', [cell('stay', 'not-applicable')], place, translator);
    expect(said?.gap).toBe('not-applicable');
  });

  it('says nothing of a category without a gap', () => {
    expect(sayNoSeries('refugees', [cell('stay', 'not-published')], place, translator)).toBeNull();
    expect(sayNoSeries('economic-migrants', [cell('stay', null)], place, translator)).toBeNull();
  });
});
