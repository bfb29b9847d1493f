import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { boundsOf, planOverview } from './plan-overview.ts';

const other = { ...tinyCorridor, id: 'unnamed', bounds: [-5, 12, 10, 30] } as const;

describe('planOverview', () => {
  it('draws each corridor as one line with its name, or its id where the language has none', () => {
    const plan = planOverview({ corridors: [tinyCorridor, other], countries: tinyWorld.catalogue.countries }, tinyNames, String);
    expect(plan.traces.map((trace) => trace.corridor)).toEqual([tinyCorridor.id, 'unnamed']);
    // Made smooth, and still through every point given.
    for (const point of tinyCorridor.outline) expect(plan.traces[0]?.path).toContainEqual(point);
    expect(plan.traces[0]?.path.length).toBeGreaterThan(tinyCorridor.outline.length);
    const named = plan.labels.filter((label) => label.kind === 'corridor');
    expect(named.map((label) => label.text)).toEqual(['The tiny corridor', 'unnamed']);
    expect(plan.lanes).toEqual([]);
  });

  it('writes a name without its explanation, and the number in the list where the name has no room', () => {
    const names = { ...tinyNames, corridors: { tiny: { name: 'Tiny Route (hills to coast)' } } };
    const plan = planOverview({ corridors: [other, tinyCorridor], countries: [] }, names, String);
    expect(plan.labels.map(({ text, short }) => [text, short])).toEqual([
      ['unnamed', '1'],
      ['Tiny Route', '2'],
    ]);
  });

  it('names countries after the corridors, and only those that the language has a name for', () => {
    const { countries } = tinyWorld.catalogue;
    const [first] = countries;
    if (first === undefined) throw new Error('The tiny world has countries');
    const plan = planOverview(
      { corridors: [tinyCorridor], countries },
      { ...tinyNames, countries: { [first.code]: 'Hill Land' } },
      String,
    );
    expect(plan.labels.map((label) => label.text)).toEqual(['The tiny corridor', 'Hill Land']);
  });
});

describe('boundsOf', () => {
  it('holds the lines of all corridors and room for their names', () => {
    const lines = [
      {
        ...tinyCorridor,
        outline: [
          [1, 2],
          [3, 9],
        ],
      },
      {
        ...tinyCorridor,
        outline: [
          [-4, 5],
          [2, -6],
        ],
      },
    ] as const;
    // -4, -6, 3 and 9, with 8 degrees for names.
    expect(boundsOf(lines)).toEqual([-12, -14, 11, 17]);
    expect(boundsOf([])).toBeNull();
  });
});
