import { describe, expect, it } from 'vitest';
import { niceSteps } from './nice-steps.ts';

describe('niceSteps', () => {
  it('steps in round numbers to or past the largest', () => {
    // 107,532 in 2 steps is 53,766 a step; the next round one is 100,000.
    expect(niceSteps(107_532, 2)).toEqual([0, 100_000, 200_000]);
    // 900 in 3 is 300 a step: 500.
    expect(niceSteps(900, 3)).toEqual([0, 500, 1000]);
    expect(niceSteps(1000, 2)).toEqual([0, 500, 1000]);
  });

  it('never parts a person', () => {
    expect(niceSteps(1, 3)).toEqual([0, 1]);
    expect(niceSteps(2, 3)).toEqual([0, 1, 2]);
    expect(niceSteps(0, 2)).toEqual([0, 1]);
  });
});
