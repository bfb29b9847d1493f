import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import type { ComparedAnswer } from './compare-number.ts';
import { pairNumbers, type ComparedPair } from './compare-pairs.ts';
import type { Query } from './query.ts';
import { runQuery } from './run-query.ts';

function answer(from: number, to = from, change: Partial<Query> = {}, dataset: Dataset = tinyWorld): ComparedAnswer {
  const query: Query = { categories, stages, years: { from, to }, origins: [], destinations: [], ...change };
  return { dataset, result: runQuery(dataset, query) };
}

const elsewhere: Dataset = { ...tinyWorld, corridor: { ...tinyWorld.corridor, id: 'elsewhere' } };

function find(pairs: readonly ComparedPair[], id: string): ComparedPair {
  const pair = pairs.find((each) => each.id === id);
  if (pair === undefined) throw new Error(`No pair ${id}.`);
  return pair;
}

describe('pairNumbers', () => {
  it('holds the same number of two years against each other', () => {
    const pairs = pairNumbers(answer(2021), answer(2022));
    // 1,000 landed in 2021 and 1,100 in 2022.
    expect(find(pairs, 'series:coast.arrivals.flow').difference).toEqual({ kind: 'exact', value: 100, share: 0.1 });
    // A sum with a withheld part: 390 against at least 260 cannot be told.
    expect(find(pairs, 'group:agency.newly-displaced').difference).toMatchObject({ reason: 'cannot-tell' });
  });

  it('leaves out parts of a whole, series of a sum that is compared, and supporting ones', () => {
    const ids = pairNumbers(answer(2021), answer(2023)).map(({ id }) => id);
    expect(ids).not.toContain('series:coast.arrivals-by-nationality.flow');
    expect(ids).not.toContain('series:agency.refugees.flow');
    expect(ids).toContain('group:agency.newly-displaced');
  });

  it('takes a sum apart where the other side does not have the same', () => {
    // In 2021 nobody waiting is counted, so the sum of those hosted is of 2022 only.
    const pairs = pairNumbers(answer(2021), answer(2022));
    expect(pairs.map(({ id }) => id)).not.toContain('group:agency.hosted');
    // 1,000 + 250 against 1,500 + 300.
    expect(find(pairs, 'series:agency.refugees.stock').difference).toMatchObject({ kind: 'exact', value: 550 });
    expect(find(pairs, 'series:agency.asylum-seekers.stock')).toMatchObject({ first: null, difference: { reason: 'no-number' } });
  });

  it('adds the years of a flow and refuses another number of them', () => {
    const pairs = pairNumbers(answer(2021), answer(2022, 2023));
    expect(find(pairs, 'series:coast.arrivals.flow').difference).toMatchObject({ reason: 'other-length' });
  });

  it('compares the recorded dead as minimums, once and last, and nothing where none is recorded', () => {
    // 12 in 2022, 16 in 2023.
    const pairs = pairNumbers(answer(2022), answer(2023));
    expect(pairs.at(-1)).toMatchObject({ id: 'deaths', difference: { kind: 'minimums', value: 4 } });
    expect(pairs.filter(({ first }) => first?.measure === 'deaths')).toHaveLength(1);
    expect(pairNumbers(answer(2021), answer(2023)).at(-1)).toMatchObject({ first: null, difference: { reason: 'no-number' } });
    const hidden = { stages: ['arrival'] } as const;
    expect(pairNumbers(answer(2022, 2022, hidden), answer(2023, 2023, hidden)).map(({ id }) => id)).not.toContain('deaths');
  });

  it('puts what has no like beside the nearest of its stage and category, and refuses it', () => {
    const renamed: Dataset = {
      ...elsewhere,
      catalogue: {
        ...tinyWorld.catalogue,
        series: tinyWorld.catalogue.series.map((each) =>
          each.id === 'coast.arrivals.flow' ? Object.assign({}, each, { id: 'other.arrivals.flow' }) : each,
        ),
      },
      observations: tinyWorld.observations.map((row) =>
        row.series === 'coast.arrivals.flow' ? Object.assign({}, row, { series: 'other.arrivals.flow' }) : row,
      ),
    };
    const pairs = pairNumbers(answer(2022), answer(2022, 2022, {}, renamed));
    const near = find(pairs, 'series:coast.arrivals.flow series:other.arrivals.flow');
    expect(near.difference).toMatchObject({ kind: 'none', reason: 'other-series' });
  });

  it('says which figures of the same people stand on both sides of two corridors, and other years', () => {
    const same = find(pairNumbers(answer(2022), answer(2022, 2022, {}, elsewhere)), 'series:coast.arrivals.flow');
    expect(same).toMatchObject({ shared: 1, isOfOtherYears: false });
    const other = find(pairNumbers(answer(2021), answer(2022, 2022, {}, elsewhere)), 'series:coast.arrivals.flow');
    expect(other).toMatchObject({ shared: 0, isOfOtherYears: true });
    expect(find(pairNumbers(answer(2022), answer(2022)), 'series:coast.arrivals.flow').shared).toBe(0);
    // Incidents are numbered by corridor, and are never taken for the same.
    expect(pairNumbers(answer(2022), answer(2022, 2022, {}, elsewhere)).at(-1)).toMatchObject({ id: 'deaths', shared: 0 });
  });

  it('makes no number of its own: every one is a total of its side, or the recorded dead', () => {
    const [first, second] = [answer(2022), answer(2023)];
    const numbers = pairNumbers(first, second).flatMap((pair) =>
      pair.first === null || pair.first.id === 'deaths' ? [] : [pair.first],
    );
    const totals = numbers.map(({ id }) => first.result.totals.find((total) => total.id === id)?.amount);
    expect(numbers.map(({ amount }) => amount)).toEqual(totals);
    expect(numbers.length).toBeGreaterThan(4);
  });
});
