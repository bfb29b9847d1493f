import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { tinyObservations } from '#tests/fixtures/tiny-world.ts';
import { sayPartialYears } from './partial-year-words.ts';

const translator = createTranslator('en', en);
const id = 'agency.refugees.flow';
const breaks = [
  { year: 2022, key: 'method' },
  { year: 2023, key: 'part' },
];
const series = tinySeries.flatMap((each) => (each.id === id ? [{ ...each, breaks }] : [each]));
const text = { title: '', method: '', limits: '', breaks: { method: 'Counted anew.', part: 'January to May 2023 only.' } };

describe('sayPartialYears', () => {
  it('says what a provisional year covers, once, and nothing of a break in a whole year', () => {
    // 2023 is provisional for AAA HHH; 2022 is reported, so its break is a change of method.
    const rows = tinyObservations.filter((row) => row.series === id && row.origin === 'AAA');
    expect(sayPartialYears([...rows, ...rows], series, { series: { [id]: text } }, translator)).toBe(
      'Part of a year only. January to May 2023 only.',
    );
    const earlier = rows.filter(({ year }) => year < 2023);
    expect(sayPartialYears(earlier, series, { series: { [id]: text } }, translator)).toBeNull();
  });
});
