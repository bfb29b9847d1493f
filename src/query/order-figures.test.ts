import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { orderFigures } from './order-figures.ts';
import { runQuery } from './run-query.ts';

const { figures } = runQuery(tinyWorld, { categories, stages, years: { from: 2022, to: 2022 }, origins: [], destinations: [] });
const arrivals = figures.filter((figure) => figure.stage === 'arrival' && figure.category === 'refugees');

describe('orderFigures', () => {
  it('is by stage and category, the biggest first and gaps last, whatever the order given', () => {
    // 200 from AAA; suppressed from BBB.
    expect(arrivals.map((figure) => figure.drawn)).toEqual([200, null]);
    expect(orderFigures(figures.toReversed())).toEqual(figures);
  });

  it('decides ties by id', () => {
    const tied = ['c', 'a', 'b'].flatMap((id) => arrivals.map((figure) => Object.assign({}, figure, { id })));
    expect(orderFigures(tied).map((figure) => figure.id)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });
});
