import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { runQuery } from '#query/run-query.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { orderAlong } from './order-along.ts';
import { planMap } from './plan-map.ts';

const { catalogue, corridor } = tinyWorld;
const result = runQuery(tinyWorld, { categories, stages, years: { from: 2022, to: 2022 }, origins: [], destinations: [] });
const { lanes } = planMap({ result, catalogue, corridor, names: tinyNames });

describe('orderAlong', () => {
  const ordered = orderAlong(lanes);

  it('names every lane once, the way back after all that leads out', () => {
    expect(ordered.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
      lanes.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
    const directions = ordered.map(({ direction }) => direction);
    expect(directions).toContain('return');
    expect(directions.slice(directions.indexOf('return'))).not.toContain('outward');
  });

  it('names a lane after one that leads into it', () => {
    for (const [index, lane] of ordered.entries()) {
      if ((lane.joins?.start ?? null) === null) continue;
      const before = ordered.slice(0, index).filter((each) => each.run?.to === lane.run?.from && each.bundle === lane.bundle);
      expect(before.length).toBeGreaterThan(0);
    }
  });

  it('keeps lanes of no leg as they come, broadest first', () => {
    const [one] = lanes;
    if (one === undefined) throw new Error('The tiny world has lanes');
    const { run: _run, joins: _joins, ...free } = one;
    const flows = [2, 9, 5].map((widthPixels) => Object.assign({}, free, { id: String(widthPixels), widthPixels }));
    expect(orderAlong(flows).map(({ id }) => id)).toEqual(['9', '5', '2']);
  });

  it('puts a ring last rather than lose it', () => {
    const [one] = lanes;
    if (one === undefined) throw new Error('The tiny world has lanes');
    const join = { way: [1, 0], offsetPixels: 0, bendPixels: 24, isCorner: false, room: { left: 9, right: 9 } } as const;
    const ring = {
      ...one,
      id: 'ring',
      run: { legs: ['x'], from: 'a', to: 'a' },
      joins: { start: join, end: join },
      direction: 'outward',
    } as const;
    const start = { ...one, id: 'start', joins: { start: null, end: null }, direction: 'outward' } as const;
    expect(orderAlong([ring, start]).map(({ id }) => id)).toEqual(['start', 'ring']);
  });
});
