import { describe, expect, it } from 'vitest';
import type { YearChange } from '#domain/release-changes.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import { findYearColumns } from './year-columns.ts';

const translator = createTranslator('en', en);
const idsOf = (years: readonly YearChange[]) => findYearColumns(years, translator).map(({ id }) => id);
const readRow = (year: YearChange, years: readonly YearChange[]) =>
  findYearColumns(years, translator).map(({ cell }) => cell(year));

describe('findYearColumns', () => {
  const came: YearChange = { year: 2024, before: null, after: { rows: 3, total: 1500 } };
  const fell: YearChange = { year: 2023, before: { rows: 2, total: 1200 }, after: { rows: 2, total: 1000 } };
  const rose: YearChange = { year: 2022, before: { rows: 1, total: 10 }, after: { rows: 2, total: 30 } };

  it('shows only what is there now for a series that was added', () => {
    expect(idsOf([came])).toEqual(['year', 'after-rows', 'after-total']);
    expect(readRow(came, [came])).toEqual(['2024', '3', '1,500']);
  });

  it('sets before and now beside each other with a signed difference', () => {
    // 1,000 - 1,200 = -200; 30 - 10 = 20
    expect(readRow(fell, [came, fell, rose])).toEqual(['2023', '2', '2', '1,200', '1,000', '-200']);
    expect(readRow(rose, [came, fell, rose])).toEqual(['2022', '1', '2', '10', '30', '+20']);
  });

  it('says of a year that came that it had no row, and gives no difference to it', () => {
    expect(readRow(came, [came, fell])).toEqual(['2024', 'no row', '3', 'no row', '1,500', 'not comparable']);
  });
});
