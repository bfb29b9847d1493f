import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { boundsOf, planOverview } from './plan-overview.ts';

const other = { ...tinyCorridor, id: 'unnamed', bounds: [-5, 12, 10, 30] } as const;

describe('planOverview', () => {
  it('draws each corridor as one line with its name, or its id where the language has none', () => {
    const plan = planOverview([tinyCorridor, other], tinyNames);
    expect(plan.traces.map((trace) => trace.path)).toEqual([tinyCorridor.outline, tinyCorridor.outline]);
    expect(plan.labels.map((label) => label.text)).toEqual(['The tiny corridor', 'unnamed']);
    expect(plan.lanes).toEqual([]);
  });
});

describe('boundsOf', () => {
  it('holds all corridors', () => {
    // [9, 9, 15, 19] and [-5, 12, 10, 30].
    expect(boundsOf([tinyCorridor, other])).toEqual([-5, 9, 15, 30]);
    expect(boundsOf([])).toBeNull();
  });
});
