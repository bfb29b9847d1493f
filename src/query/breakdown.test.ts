import { describe, expect, it } from 'vitest';
import type { Observation, ObservationTable } from '#domain/observation.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { tinyObservations } from '#tests/fixtures/tiny-world.ts';
import { findBreakdown } from './breakdown.ts';

const hosted = 'agency.refugees.stock|AAA|HHH|-';

describe('findBreakdown', () => {
  it('takes the printed rows by sex and says how many of the figure they are', () => {
    // 800 women + 600 men = the 1,400 of 2023.
    const { bySex, byAge, isOfAllOrigins } = breakdownOf(hosted, tinyObservations);
    expect(bySex).toEqual({
      groups: [
        { id: 'female', amount: { kind: 'exact', value: 800 } },
        { id: 'male', amount: { kind: 'exact', value: 600 } },
      ],
      years: [2023],
      known: 1400,
      whole: 1400,
    });
    expect([byAge, isOfAllOrigins]).toEqual([null, false]);
  });

  it('adds the rows by sex and age where neither is printed alone, and leaves unknown ages out of what is known', () => {
    const rows = [
      part({ sex: 'female', age: '0-4', value: 100 }),
      part({ sex: 'female', age: '18-59', value: 300 }),
      part({ sex: 'male', age: '0-4', value: 120 }),
      part({ sex: 'male', age: 'unknown', value: 80 }),
    ];
    const { bySex, byAge } = breakdownOf(hosted, rows);
    // Women 100 + 300, men 120 + 80: 600 of 1,400. Ages: 100 + 120 and 300: 520 of 1,400.
    expect(bySex?.groups.map(({ amount }) => amount)).toEqual([
      { kind: 'exact', value: 400 },
      { kind: 'exact', value: 200 },
    ]);
    expect(bySex?.known).toBe(600);
    expect(byAge).toMatchObject({ groups: [{ id: '0-4' }, { id: '18-59' }], known: 520, whole: 1400 });
  });

  it('never takes both a printed row and its crossing, nor another year, pair or a month', () => {
    const rows = [
      part({ sex: 'female', value: 800 }),
      part({ sex: 'female', age: '18-59', value: 790 }),
      part({ sex: 'female', value: 5, year: 2021 }),
      part({ sex: 'female', value: 7, origin: 'BBB' }),
      part({ month: 3, value: 11 }),
    ];
    expect(breakdownOf(hosted, rows).bySex?.groups).toEqual([{ id: 'female', amount: { kind: 'exact', value: 800 } }]);
  });

  it('uses a division of all origins only where there is none of the figure’s own, and gives no share of it', () => {
    const all = part({ origin: null, sex: 'female', value: 5000 });
    const { bySex, isOfAllOrigins } = breakdownOf(hosted, [all]);
    expect([isOfAllOrigins, bySex?.known, bySex?.whole]).toEqual([true, 5000, null]);
    expect(breakdownOf(hosted, [all, part({ sex: 'male', value: 600 })])).toMatchObject({ isOfAllOrigins: false });
  });

  it('keeps ranges as ranges and makes no share of them', () => {
    const rows = [part({ sex: 'female', value: null, low: 1, high: 4 }), part({ sex: 'male', value: 600 })];
    const { bySex } = breakdownOf(hosted, rows);
    expect(bySex?.groups[0]?.amount).toEqual({ kind: 'range', low: 1, high: 4 });
    expect(bySex?.known).toBeNull();
  });

  it('leaves a month without a row empty, and says when the months are not the year', () => {
    const { months } = breakdownOf(hosted, [part({ month: 1, value: 400 }), part({ month: 12, value: 0 })]);
    expect(months).toHaveLength(1);
    // A printed zero in December is a number; February has none. 400 is not 1,400.
    expect(months[0]?.months[0]).toEqual({ kind: 'exact', value: 400 });
    expect(months[0]?.months[1]).toBeNull();
    expect(months[0]?.months[11]).toEqual({ kind: 'exact', value: 0 });
    expect(months[0]?.unequalSum).toEqual({ kind: 'exact', value: 400 });
    expect(breakdownOf(hosted, [part({ month: 1, value: 1400 })]).months[0]?.unequalSum).toBeNull();
  });
});

function breakdownOf(id: string, rows: ObservationTable) {
  const figure = tinyResult().figures.find((each) => each.id === id);
  const series = tinySeries.find((each) => each.id === figure?.series);
  if (figure === undefined || series === undefined) throw new Error(`The tiny world has no figure ${id}.`);
  return findBreakdown(figure, rows, series);
}

/** A row of the 1,400 refugees from AAA in HHH in 2023. */
function part(change: Partial<Observation>): Observation {
  return {
    series: 'agency.refugees.stock',
    origin: 'AAA',
    destination: 'HHH',
    place: null,
    year: 2023,
    month: null,
    sex: null,
    age: null,
    value: null,
    low: null,
    high: null,
    gap: null,
    quality: 'reported',
    source: 'agency',
    page: null,
    ...change,
  };
}
