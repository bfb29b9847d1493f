import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { countYears, findYearsAvailable } from './count-years.ts';
import { indexDataset } from './dataset-index.ts';
import type { Query } from './query.ts';

const everything: Query = { categories, stages, years: { from: 2022, to: 2022 }, origins: [], destinations: [] };
const index = indexDataset(tinyWorld);
const available = { from: 2021, to: 2023 };

function counts(change: Partial<Query>): readonly number[] {
  return countYears(index, { ...everything, ...change }, available).map((each) => each.figures);
}

describe('countYears', () => {
  it('counts the figures of every available year, whatever years are chosen', () => {
    expect(countYears(index, { ...everything, categories: ['refugees'], stages: ['arrival'] }, available)).toEqual([
      { year: 2021, figures: 2 },
      // The second origin is suppressed in 2022, and a gap is no figure.
      { year: 2022, figures: 1 },
      { year: 2023, figures: 2 },
    ]);
  });

  it('counts deaths as one figure a year where they are in view', () => {
    expect(counts({ categories: ['mixed'], stages: ['transit'] })).toEqual([0, 1, 1]);
    expect(counts({ categories: ['refugees'], stages: ['transit'] })).toEqual([0, 0, 0]);
  });

  it('follows origins and destinations', () => {
    expect(counts({ stages: ['stay'], origins: ['BBB'] })).toEqual([1, 1, 1]);
    expect(counts({ stages: ['return'], destinations: ['HHH'] })).toEqual([0, 0, 0]);
  });
});

describe('findYearsAvailable', () => {
  it('spans every year with a number or an incident', () => {
    expect(findYearsAvailable(index, tinyWorld)).toEqual(available);
    const early = tinyWorld.incidents.map((incident) => Object.assign({}, incident, { year: 2014 }));
    const dataset = { ...tinyWorld, incidents: early };
    expect(findYearsAvailable(indexDataset(dataset), dataset)).toEqual({ from: 2014, to: 2023 });
  });

  it('is the focus year where there is nothing', () => {
    const dataset = { ...tinyWorld, observations: [], incidents: [] };
    expect(findYearsAvailable(indexDataset(dataset), dataset)).toEqual({ from: 2023, to: 2023 });
  });
});
