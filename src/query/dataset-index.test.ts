import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { figureId, indexDataset } from './dataset-index.ts';

describe('indexDataset', () => {
  it('is built once for a dataset', () => {
    expect(indexDataset(tinyWorld)).toBe(indexDataset(tinyWorld));
    expect(indexDataset({ ...tinyWorld })).not.toBe(indexDataset(tinyWorld));
  });

  it('arranges the rows once, whatever comes beside them later', () => {
    const later = { ...tinyWorld, incidents: [], listedFacts: [] };
    expect(indexDataset(later).figureRows).toBe(indexDataset(tinyWorld).figureRows);
    // The incidents of the tiny world are of 2022 and 2023.
    expect(indexDataset(tinyWorld).deathYears).toEqual([2022, 2023]);
    expect(indexDataset(later).deathYears).toEqual([]);
  });

  it('arranges them anew for another catalogue', () => {
    const renamed = { ...tinyWorld, catalogue: { ...tinyWorld.catalogue, series: [] } };
    expect(indexDataset(renamed).figureRows).toEqual([]);
    expect(indexDataset({ ...tinyWorld }).figureRows).toHaveLength(15);
  });

  it('holds the rows of one month apart from those of whole years', () => {
    const [total] = tinyWorld.observations;
    if (total === undefined) throw new Error('the tiny world has rows');
    const breakdowns = [
      { ...total, month: 3, value: 7 },
      { ...total, month: 4, value: 8 },
      { ...total, month: 4, sex: 'female' },
    ];
    const dataset = { ...tinyWorld, observations: [total], breakdowns };
    const values = (month: number | null) =>
      indexDataset(dataset, month).figureRows.flatMap((rows) => rows.years.map((each) => each.main.value));
    expect([values(null), values(3), values(4), values(5)]).toEqual([[total.value], [7], [8], []]);
    expect(indexDataset({ ...tinyWorld, observations: [total] }, 3).figureRows).toEqual([]);
  });

  it('holds one entry for each series, origin, destination and place, without the breakdowns', () => {
    const { figureRows } = indexDataset(tinyWorld);
    // Nine flows and counts, and six stocks, as the fixture's two tables list them.
    expect(figureRows).toHaveLength(15);
    const hosted = figureRows.find((rows) => rows.id === 'agency.refugees.stock|AAA|HHH|-');
    expect(hosted?.years.map((each) => [each.year, each.main.value, each.others.length])).toEqual([
      [2021, 1000, 0],
      [2022, 1500, 0],
      [2023, 1400, 0],
    ]);
  });

  it('leaves out every kind of breakdown', () => {
    const [total] = tinyWorld.observations;
    if (total === undefined) throw new Error('the tiny world has rows');
    const observations = [
      { ...total, month: 1 },
      { ...total, sex: 'female' },
      { ...total, age: '0-4' },
    ];
    expect(indexDataset({ ...tinyWorld, observations }).figureRows).toEqual([]);
  });

  it('orders years whatever the order of the rows, and remembers which have a number', () => {
    const { figureRows, seriesYears } = indexDataset({ ...tinyWorld, observations: tinyWorld.observations.toReversed() });
    const suppressed = figureRows.find((rows) => rows.id === 'agency.refugees.flow|BBB|HHH|-');
    expect(suppressed?.years.map((each) => [each.year, each.hasNumber])).toEqual([
      [2021, true],
      [2022, false],
      [2023, true],
    ]);
    expect(seriesYears.find((each) => each.series.id === 'agency.idps.stock')?.years).toEqual([2021, 2023]);
  });
});

describe('figureId', () => {
  it('writes a dash for what is not published', () => {
    expect(figureId({ series: 'a.b.flow', origin: null, destination: 'HHH', place: 'far-coast' })).toBe(
      'a.b.flow|-|HHH|far-coast',
    );
  });
});
