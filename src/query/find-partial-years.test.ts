import { describe, expect, it } from 'vitest';
import type { Observation } from '#domain/observation.ts';
import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { tinyObservations } from '#tests/fixtures/tiny-world.ts';
import { findPartialYears } from './find-partial-years.ts';

const id = 'agency.refugees.flow';
const breaks = [
  { year: 2024, key: 'to-may' },
  { year: 2019, key: 'from-september' },
];
const series = tinySeries.flatMap((each) => (each.id === id ? [{ ...each, breaks }] : [each]));

function rowsOf(years: readonly number[], quality: Observation['quality']): readonly Observation[] {
  const first = tinyObservations.find((row) => row.series === id);
  return first === undefined ? [] : years.map((year) => ({ ...first, year, quality }));
}

describe('findPartialYears', () => {
  it('finds the provisional years that their series says the months of, each once, by year', () => {
    const rows = [...rowsOf([2024, 2020, 2019], 'provisional'), ...rowsOf([2024], 'provisional')];
    expect(findPartialYears(rows, series)).toEqual([
      { series: id, year: 2019, key: 'from-september' },
      { series: id, year: 2024, key: 'to-may' },
    ]);
  });

  it('finds none where the year is reported: its break is a change of method', () => {
    expect(findPartialYears(rowsOf([2019, 2024], 'reported'), series)).toEqual([]);
  });
});
