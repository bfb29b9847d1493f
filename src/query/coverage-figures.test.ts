import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findCoverageFigures } from './coverage-figures.ts';

const asked = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };

describe('findCoverageFigures', () => {
  it('gives each cell its largest number that may be added, and no cell a sum of several', () => {
    const figures = findCoverageFigures(tinyWorld, asked);
    // Census 2,500 + 1 to 4 beside nobody else of mixed stay; landed 1,234, of whom 951 by nationality.
    expect(figures.get('mixed/stay')?.amount).toEqual({ kind: 'range', low: 2501, high: 2504 });
    expect(figures.get('mixed/arrival')?.amount).toEqual({ kind: 'exact', value: 1234 });
    // 400 + 70, without the asylum-seekers of the same sum group.
    expect(figures.get('refugees/arrival')?.amount).toEqual({ kind: 'exact', value: 470 });
    expect(figures.get('other-migrants/return')?.amount).toEqual({ kind: 'exact', value: 0 });
  });

  it('lets the dead stand where nobody else is counted, as a minimum', () => {
    expect(findCoverageFigures(tinyWorld, asked).get('mixed/transit')).toMatchObject({
      amount: { kind: 'at-least', value: 16 },
      measure: 'deaths',
    });
  });

  it('has no number for a cell whose series the guard does not add', () => {
    // Crossings at two points of one route.
    expect(findCoverageFigures(tinyWorld, asked).has('smuggled-migrants/transit')).toBe(false);
  });

  it('does not depend on the filters', () => {
    const narrow = { ...asked, categories: ['refugees' as const], stages: ['stay' as const], origins: ['BBB'] };
    expect(findCoverageFigures(tinyWorld, narrow)).toEqual(findCoverageFigures(tinyWorld, asked));
  });
});
