import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findBarMeasures, pickBarMeasure } from './bar-measures.ts';
import type { Query } from './query.ts';
import { findMonthBars, findYearBars } from './time-bars.ts';

const everything: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };
const years = { from: 2020, to: 2023 };

function measuresOf(change: Partial<Query> = {}, dataset: Dataset = tinyWorld) {
  return findBarMeasures(dataset, { ...everything, ...change });
}

function bars(id: string, dataset: Dataset = tinyWorld) {
  const measure = measuresOf({}, dataset).find((each) => each.id === id);
  if (measure === undefined) throw new Error(`There is no measure ${id}.`);
  return findYearBars(dataset, measure, years);
}

describe('findBarMeasures', () => {
  it('puts people who moved first, then people present, then the dead, the largest year of each first', () => {
    // Largest years: landings 1,234; harbour 900 and far coast 950; new refugees and asylum-seekers 570; returns 45.
    // Present: 5,000 displaced at home; 2,500 and 1 to 4 in the census; 1,500 + 300 + 150 hosted.
    expect(measuresOf().map(({ id }) => id)).toEqual([
      'series:coast.arrivals.flow',
      'series:coast.crossings.events|far-coast',
      'series:coast.crossings.events|harbour',
      'group:agency.newly-displaced',
      'series:agency.returns.flow',
      'series:agency.idps.stock',
      'series:census.migrants.stock',
      'group:agency.hosted',
      'series:iom.missing-migrants.deaths',
    ]);
  });

  it('keeps points of one route apart, which may not be added', () => {
    const apart = measuresOf().filter(({ series }) => series.includes('coast.crossings.events'));
    expect(apart.map(({ place }) => place)).toEqual(['far-coast', 'harbour']);
  });

  it('follows the filters, and shows a part where its whole is filtered away', () => {
    expect(measuresOf({ origins: ['AAA'], stages: ['arrival'], categories: ['mixed'] }).map(({ id }) => id)).toEqual([
      'series:coast.arrivals-by-nationality.flow',
    ]);
    expect(measuresOf({ categories: ['refugees'], stages: ['stay'] }).map(({ id }) => id)).toEqual([
      'series:agency.refugees.stock',
    ]);
    expect(measuresOf({ categories: [] })).toEqual([]);
  });

  it('stays the same whatever years are chosen', () => {
    expect(measuresOf({ years: { from: 1999, to: 1999 } })).toEqual(measuresOf({ years: { from: 2023, to: 2023 } }));
  });

  it('leaves out what supports another series', () => {
    const series = tinyWorld.catalogue.series.map((each) =>
      each.id === 'coast.arrivals.flow' ? Object.assign({}, each, { role: 'supporting' }) : each,
    );
    const dataset = { ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series } };
    expect(measuresOf({}, dataset).some(({ id }) => id === 'series:coast.arrivals.flow')).toBe(false);
  });
});

describe('pickBarMeasure', () => {
  it('takes the largest of the years shown, people who moved before people present', () => {
    // 2021: 1,000 landed, 500 crossed, 390 were registered; 5,000 were displaced at home.
    expect(pickBarMeasure(measuresOf(), { from: 2021, to: 2021 })?.id).toBe('series:coast.arrivals.flow');
    const without = measuresOf().filter(({ id }) => id !== 'series:coast.arrivals.flow');
    // 2021: 500 at the harbour. 2023: 950 at the far coast, 900 at the harbour.
    expect(pickBarMeasure(without, { from: 2021, to: 2021 })?.id).toBe('series:coast.crossings.events|harbour');
    expect(pickBarMeasure(without, { from: 2023, to: 2023 })?.id).toBe('series:coast.crossings.events|far-coast');
  });

  it('takes the first where the years have none, and nothing where there is nothing', () => {
    expect(pickBarMeasure(measuresOf(), { from: 1990, to: 1990 })?.id).toBe('series:coast.arrivals.flow');
    expect(pickBarMeasure([], { from: 2021, to: 2021 })).toBeNull();
  });
});

describe('findYearBars', () => {
  it('adds each year by the guard: a floor where a part is withheld, and no number where there is none', () => {
    // 40 + 300 + 50; 60 + 200 + withheld; 100 + 400 + 70; nothing of 2020.
    expect(bars('group:agency.newly-displaced').map(({ at, amount }) => [at, amount])).toEqual([
      [2020, { kind: 'gap', gap: 'not-published' }],
      [2021, { kind: 'exact', value: 390 }],
      [2022, { kind: 'at-least', value: 260 }],
      [2023, { kind: 'exact', value: 570 }],
    ]);
  });

  it('keeps a printed zero, which is not a gap', () => {
    expect(bars('series:agency.returns.flow').map(({ amount }) => amount)).toEqual([
      { kind: 'gap', gap: 'not-published' },
      { kind: 'exact', value: 30 },
      { kind: 'exact', value: 45 },
      { kind: 'exact', value: 0 },
    ]);
  });

  it('marks a part of a year, and a break of method that is none', () => {
    const series = tinyWorld.catalogue.series.map((each) =>
      each.id === 'agency.refugees.flow'
        ? Object.assign({}, each, {
            breaks: [
              { year: 2022, key: 'new-form' },
              { year: 2023, key: 'to-may' },
            ],
          })
        : each,
    );
    const dataset = { ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series } };
    const found = bars('group:agency.newly-displaced', dataset).slice(2);
    // Only the row of 2023 is provisional.
    expect(found.map(({ at, partial, breaks }) => [at, partial.map(({ key }) => key), breaks.map(({ key }) => key)])).toEqual([
      [2022, [], ['new-form']],
      [2023, ['to-may'], []],
    ]);
  });

  it('counts the dead of a year as a floor, and none recorded as a gap', () => {
    // 12 in 2022; 5 + 8 + 3 in 2023.
    expect(bars('series:iom.missing-migrants.deaths').map(({ amount }) => amount)).toEqual([
      { kind: 'gap', gap: 'not-published' },
      { kind: 'gap', gap: 'not-published' },
      { kind: 'at-least', value: 12 },
      { kind: 'at-least', value: 16 },
    ]);
  });
});

describe('findMonthBars', () => {
  const total = tinyWorld.observations.find(({ series }) => series === 'agency.refugees.flow');
  const breakdowns = total === undefined ? [] : [{ ...total, year: 2023, month: 3, value: 30 }];
  const dataset: Dataset = { ...tinyWorld, breakdowns };

  it('takes rows of each month alone, and says nothing of the others', () => {
    const [measure] = measuresOf({ categories: ['refugees'], stages: ['arrival'] });
    if (measure === undefined) throw new Error('Refugees arrive in the tiny world.');
    const found = findMonthBars(dataset, measure, 2023);
    expect(found).toHaveLength(12);
    expect(found[2]).toEqual({ at: 3, amount: { kind: 'exact', value: 30 }, partial: [], breaks: [] });
    expect(found.filter(({ amount }) => amount.kind === 'gap')).toHaveLength(11);
  });

  it('counts the dead of a month, but not a count of several months', () => {
    const measure = measuresOf().at(-1);
    if (measure === undefined) throw new Error('The dead are a measure.');
    // 2023: 5 in February and 3 in August; 8 in a count closed in December.
    const found = findMonthBars(dataset, measure, 2023).filter(({ amount }) => amount.kind !== 'gap');
    expect(found.map(({ at, amount }) => [at, amount])).toEqual([
      [2, { kind: 'at-least', value: 5 }],
      [8, { kind: 'at-least', value: 3 }],
    ]);
  });
});
