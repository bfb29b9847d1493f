import type { Category } from '#domain/category.ts';
import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { YearRange } from '#domain/period.ts';
import type { Stage } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { indexDataset } from './dataset-index.ts';
import { countSeriesPerCategory, findCoverage } from './find-coverage.ts';

function cell(category: Category, stage: Stage, years: YearRange, dataset: Dataset = tinyWorld) {
  return findCoverage(indexDataset(dataset), dataset.corridor, years).find(
    (each) => each.category === category && each.stage === stage,
  );
}

const all = { from: 2021, to: 2023 };
const only2022 = { from: 2022, to: 2022 };

describe('findCoverage', () => {
  it('has a cell for each of 8 categories and 5 stages', () => {
    const cells = findCoverage(indexDataset(tinyWorld), tinyWorld.corridor, all);
    expect(new Set(cells.map((each) => `${each.category}/${each.stage}`)).size).toBe(40);
  });

  it('names the series that have a number in the years, and all years there are', () => {
    expect(cell('mixed', 'arrival', only2022)).toEqual({
      category: 'mixed',
      stage: 'arrival',
      series: ['coast.arrivals-by-nationality.flow', 'coast.arrivals.flow'],
      gap: null,
      gapFrom: null,
      available: { from: 2021, to: 2023 },
    });
  });

  it('counts deaths as a series of mixed transit', () => {
    expect(cell('mixed', 'transit', all)).toMatchObject({
      series: ['iom.missing-migrants.deaths'],
      available: { from: 2022, to: 2023 },
    });
    expect(cell('mixed', 'transit', { from: 2021, to: 2021 })).toMatchObject({
      series: [],
      gap: 'not-published',
      gapFrom: 'years',
    });
  });

  it('says when a series exists, but not in these years', () => {
    expect(cell('other-migrants', 'pre-departure', only2022)).toEqual({
      category: 'other-migrants',
      stage: 'pre-departure',
      series: [],
      gap: 'not-published',
      gapFrom: 'years',
      available: { from: 2021, to: 2023 },
    });
  });

  it('gives the gap the publisher states for the years', () => {
    const observations = tinyWorld.observations.filter((row) => row.origin === 'BBB' && row.series === 'agency.refugees.flow');
    expect(cell('refugees', 'arrival', only2022, { ...tinyWorld, observations })).toMatchObject({
      series: [],
      gap: 'suppressed',
      gapFrom: 'years',
      available: { from: 2021, to: 2023 },
    });
  });

  it('gives the reason of the catalogue where there is no series, and not published where that is silent', () => {
    expect(cell('trafficking-victims', 'transit', all)).toMatchObject({
      gap: 'not-monitored',
      gapFrom: 'catalogue',
      available: null,
    });
    expect(cell('mixed', 'pre-departure', all)).toMatchObject({ gap: 'not-applicable', gapFrom: 'catalogue' });
    expect(cell('unaccompanied-minors', 'stay', all)).toMatchObject({
      gap: 'not-published',
      gapFrom: 'catalogue',
      available: null,
    });
  });

  it('does not call a series with gaps alone a figure', () => {
    const observations = tinyWorld.observations.filter((row) => row.gap === 'suppressed');
    expect(cell('refugees', 'arrival', all, { ...tinyWorld, observations })).toMatchObject({
      series: [],
      gap: 'suppressed',
      gapFrom: 'catalogue',
      available: null,
    });
  });
});

describe('countSeriesPerCategory', () => {
  it('counts series with a number in any year, deaths with mixed', () => {
    // Mixed: the census, two counts of arrivals, and deaths.
    expect(countSeriesPerCategory(indexDataset(tinyWorld))).toEqual({
      refugees: 2,
      'asylum-seekers': 2,
      'economic-migrants': 0,
      'trafficking-victims': 0,
      'smuggled-migrants': 1,
      'unaccompanied-minors': 0,
      'other-migrants': 2,
      mixed: 4,
    });
  });

  it('counts nothing where there is nothing', () => {
    const counts = countSeriesPerCategory(indexDataset({ ...tinyWorld, observations: [], incidents: [] }));
    expect(categories.map((category) => counts[category])).toEqual(categories.map(() => 0));
  });
});
