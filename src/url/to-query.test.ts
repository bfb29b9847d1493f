import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { describe, expect, it } from 'vitest';
import { toQuery } from './to-query.ts';
import { emptyView } from './view.ts';

describe('toQuery', () => {
  it('asks for everything in the focus year when the address says nothing', () => {
    expect(toQuery(emptyView, 2023)).toEqual({
      categories,
      stages,
      years: { from: 2023, to: 2023 },
      month: null,
      origins: [],
      destinations: [],
    });
  });

  it('asks for what the address says, an empty set included', () => {
    const view = { ...emptyView, categories: [], stages: ['stay' as const], years: { from: 2006, to: 2012 }, origins: ['ETH'] };
    expect(toQuery(view, 2023)).toEqual({
      categories: [],
      stages: ['stay'],
      years: { from: 2006, to: 2012 },
      month: null,
      origins: ['ETH'],
      destinations: [],
    });
  });

  it('asks for the month of the year it names', () => {
    expect(toQuery({ ...emptyView, years: { from: 2024, to: 2024 }, month: 3 }, 2023)).toMatchObject({
      years: { from: 2024, to: 2024 },
      month: 3,
    });
  });
});
