import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Observation } from '#domain/observation.ts';
import { stages } from '#domain/stage.ts';
import { tinyObservations, tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findAgeSex } from './age-sex.ts';
import type { Query } from './query.ts';
import { runQuery } from './run-query.ts';

const in2023: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };
const in2022: Query = { ...in2023, years: { from: 2022, to: 2022 } };
const divided: Dataset = {
  ...tinyWorld,
  corridor: { ...tinyWorld.corridor, divided: ['agency.refugees.stock', 'census.migrants.stock', 'coast.arrivals.flow'] },
};

function part(change: Partial<Observation>): Observation {
  const model = tinyObservations.find(({ series, origin }) => series === 'agency.refugees.stock' && origin === 'AAA');
  if (model === undefined) throw new Error('no refugees');
  return Object.assign({}, model, { year: 2022 }, change);
}

/** Refugees of 2022 are 1,500 of AAA and 300 of BBB: 1,800. */
const crossed = [
  part({ sex: 'female', age: '0-4', value: 100 }),
  part({ sex: 'female', age: '18-59', value: 500 }),
  part({ sex: 'male', age: '0-4', value: 120 }),
  part({ sex: 'male', age: 'unknown', value: 80 }),
  part({ origin: 'BBB', sex: 'female', age: '0-4', value: 50 }),
  part({ origin: 'BBB', sex: 'male', age: '18-59', value: 150 }),
];

describe('findAgeSex', () => {
  it('adds each group over the figures of a number, and says of how many people it is known', () => {
    const [refugees, ...others] = findAgeSex(divided, runQuery(divided, in2022), crossed);
    expect(others).toEqual([]);
    expect(refugees?.total.amount).toEqual({ kind: 'exact', value: 1800 });
    // Women 100 + 500 + 50; men 120 + 80 + 150.
    expect(refugees?.sexes).toEqual([
      { id: 'female', amount: { kind: 'exact', value: 650 } },
      { id: 'male', amount: { kind: 'exact', value: 350 } },
    ]);
    // Ages 0-4: 100 + 120 + 50; 18-59: 500 + 150. The 80 men of unknown age are in neither.
    expect(refugees?.ages).toEqual([
      { id: '0-4', amount: { kind: 'exact', value: 270 } },
      { id: '18-59', amount: { kind: 'exact', value: 650 } },
    ]);
    expect(refugees?.cells.map(({ sex, age, amount }) => [age, sex, amount.kind === 'exact' ? amount.value : null])).toEqual([
      ['0-4', 'female', 150],
      ['0-4', 'male', 120],
      ['18-59', 'female', 500],
      ['18-59', 'male', 150],
    ]);
    expect(refugees).toMatchObject({ known: { sex: 1000, age: 920, both: 920 }, whole: 1800, years: [2022] });
    expect(refugees?.isOfAllOrigins).toBe(false);
    expect(refugees?.sources).toEqual(['agency']);
  });

  it('fills nobody in: a figure without parts stays in the whole and out of what is known', () => {
    const ofOne = crossed.filter(({ origin }) => origin === 'AAA');
    const [refugees] = findAgeSex(divided, runQuery(divided, in2022), ofOne);
    // 100 + 500 + 120 + 80 of 1,800.
    expect(refugees).toMatchObject({ known: { sex: 800 }, whole: 1800 });
  });

  it('takes the parts of the total’s own year and of no other, and follows the filters', () => {
    // In 2023 the total is the 1,400 of AAA alone: 800 women and 600 men.
    const [refugees] = findAgeSex(divided, runQuery(divided, in2023), tinyObservations);
    expect(refugees).toMatchObject({ known: { sex: 1400, age: null, both: null }, whole: 1400, ages: [], cells: [] });
    expect(findAgeSex(divided, runQuery(divided, in2022), tinyObservations)).toEqual([]);
    const onlyOthers = runQuery(divided, { ...in2022, origins: ['BBB'] });
    // 50 girls and 150 men of 300.
    expect(findAgeSex(divided, onlyOthers, crossed)[0]).toMatchObject({ known: { sex: 200 }, whole: 300 });
  });

  it('reads the parts of all origins where there are no others, once a destination, and takes no share of them', () => {
    const all = [part({ origin: null, sex: 'female', value: 900 }), part({ origin: null, sex: 'male', value: 950 })];
    const [refugees] = findAgeSex(divided, runQuery(divided, in2022), all);
    // Two origins are in the number; the row of all of them counts once.
    expect(refugees).toMatchObject({ isOfAllOrigins: true, whole: null, known: { sex: 1850 } });
  });

  it('keeps ranges as ranges, of which nothing is known to the person', () => {
    const few = [part({ sex: 'female', value: null, low: 1, high: 4 }), part({ sex: 'male', value: 10 })];
    const [refugees] = findAgeSex(divided, runQuery(divided, in2022), few);
    expect(refugees?.sexes[0]?.amount).toEqual({ kind: 'range', low: 1, high: 4 });
    expect(refugees?.known.sex).toBeNull();
  });

  it('puts first what the map draws and of which most is known', () => {
    const rows = [
      ...crossed,
      part({
        series: 'coast.arrivals.flow',
        origin: null,
        place: 'far-coast',
        source: 'coast-guard',
        sex: 'female',
        value: 1090,
      }),
    ];
    const ids = findAgeSex(divided, runQuery(divided, in2022), rows).map(({ total }) => total.id);
    expect(ids).toEqual(['series:coast.arrivals.flow', 'series:agency.refugees.stock']);
  });

  it('has nothing for a month, for a series that is not said to be divided, and for rows by month alone', () => {
    const result = runQuery(divided, in2022);
    const monthly = result.totals.map((total) => Object.assign({}, total, { month: 3 }));
    expect(findAgeSex(divided, { totals: monthly }, crossed)).toEqual([]);
    expect(findAgeSex({ ...tinyWorld, corridor: { ...tinyWorld.corridor, divided: [] } }, result, crossed)).toEqual([]);
    expect(findAgeSex(divided, result, [part({ month: 2, value: 9 })])).toEqual([]);
  });
});
