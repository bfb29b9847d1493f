import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { figureId, indexDataset } from './dataset-index.ts';

describe('indexDataset', () => {
  it('is built once for a dataset', () => {
    expect(indexDataset(tinyWorld)).toBe(indexDataset(tinyWorld));
    expect(indexDataset({ ...tinyWorld })).not.toBe(indexDataset(tinyWorld));
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
