import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { boundsOf, planOverview } from './plan-overview.ts';

const other = { ...tinyCorridor, id: 'unnamed', bounds: [-5, 12, 10, 30] } as const;

describe('planOverview', () => {
  it('draws each corridor as one line with its name, or its id where the language has none', () => {
    const plan = planOverview({ corridors: [tinyCorridor, other], countries: tinyWorld.catalogue.countries }, tinyNames);
    expect(plan.traces.map((trace) => trace.corridor)).toEqual([tinyCorridor.id, 'unnamed']);
    // Made smooth, and still through every point given.
    for (const point of tinyCorridor.outline) expect(plan.traces[0]?.path).toContainEqual(point);
    expect(plan.traces[0]?.path.length).toBeGreaterThan(tinyCorridor.outline.length);
    const named = plan.labels.filter((label) => label.kind === 'corridor');
    expect(named.map((label) => label.text)).toEqual(['The tiny corridor', 'unnamed']);
    expect(plan.lanes).toEqual([]);
  });

  it('names countries after the corridors, and only those that the language has a name for', () => {
    const { countries } = tinyWorld.catalogue;
    const [first] = countries;
    if (first === undefined) throw new Error('The tiny world has countries');
    const plan = planOverview(
      { corridors: [tinyCorridor], countries },
      { ...tinyNames, countries: { [first.code]: 'Hill Land' } },
    );
    expect(plan.labels.map((label) => label.text)).toEqual(['The tiny corridor', 'Hill Land']);
  });
});

describe('boundsOf', () => {
  it('holds all corridors', () => {
    // [9, 9, 15, 19] and [-5, 12, 10, 30].
    expect(boundsOf([tinyCorridor, other])).toEqual([-5, 9, 15, 30]);
    expect(boundsOf([])).toBeNull();
  });
});
