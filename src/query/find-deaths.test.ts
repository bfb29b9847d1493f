import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyIncidents } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { findDeaths } from './find-deaths.ts';
import type { Query } from './query.ts';

const everything: Query = { categories, stages, years: { from: 2021, to: 2023 }, origins: [], destinations: [] };

describe('findDeaths', () => {
  it('adds single and cumulative incidents and counts those that cannot be drawn', () => {
    // 12 in 2022; 5 + 8 + 3 in 2023, the 3 without a position.
    const deaths = findDeaths(tinyIncidents, everything);
    expect(deaths).toMatchObject({ total: 28, years: [2022, 2023], withoutPosition: 1 });
    expect(deaths.incidents).toHaveLength(4);
  });

  it('keeps to the years', () => {
    expect(findDeaths(tinyIncidents, { ...everything, years: { from: 2023, to: 2023 } })).toMatchObject({
      total: 16,
      years: [2023],
    });
  });

  it('is not filtered by an origin, which no incident states', () => {
    expect(findDeaths(tinyIncidents, { ...everything, origins: ['AAA'], destinations: ['HHH'] }).total).toBe(28);
  });

  it('gives no total when the filters hide deaths', () => {
    const hidden = { incidents: [], total: null, years: [], withoutPosition: 0 };
    expect(findDeaths(tinyIncidents, { ...everything, stages: ['arrival'] })).toEqual(hidden);
    expect(findDeaths(tinyIncidents, { ...everything, categories: ['refugees'] })).toEqual(hidden);
  });

  it('does not call a year without a record a year without deaths', () => {
    expect(findDeaths(tinyIncidents, { ...everything, years: { from: 2021, to: 2021 } }).total).toBeNull();
  });
});
