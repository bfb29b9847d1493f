import { describe, expect, it } from 'vitest';
import { tinyIncidents, tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findDeathYears, findOpenYear } from './death-years.ts';

const { sources } = tinyWorld.catalogue;

describe('findDeathYears', () => {
  it('adds the incidents of each year, long counts said apart, and lists no year without a record', () => {
    // 2022: 12; 2023: 5 + 8 + 3 = 16, of which 8 in a count of several weeks.
    expect(findDeathYears(tinyIncidents, sources)).toEqual([
      { year: 2022, total: 12, cumulative: 0, incidents: ['2022.1'], isPartial: false },
      { year: 2023, total: 16, cumulative: 8, incidents: ['2023.1', '2023.2', '2023.3'], isPartial: false },
    ]);
    expect(findDeathYears([], sources)).toEqual([]);
  });

  it('marks the year within which the record ends', () => {
    const dated = sources.map((source) =>
      source.id === 'iom' ? Object.assign({}, source, { date: 'January 2014-8 September 2023' }) : source,
    );
    expect(findDeathYears(tinyIncidents, dated).map(({ isPartial }) => isPartial)).toEqual([false, true]);
  });
});

describe('findOpenYear', () => {
  it('reads the end of a period as its publisher writes it, and nothing into other words', () => {
    expect(findOpenYear('January 2014-8 September 2025')).toBe(2025);
    expect(findOpenYear('1 January 2014-31 December 2024')).toBeNull();
    expect(findOpenYear('2024')).toBeNull();
    expect(findOpenYear('')).toBeNull();
  });
});
