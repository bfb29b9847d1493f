import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitScale } from './fit-scale.ts';

function lane(
  perYear: number,
  change: { readonly leg?: string; readonly sense?: 'forward' | 'backward'; readonly bundle?: string } = {},
) {
  return { leg: 'a--b', sense: 'forward' as const, bundle: 'group:x', perYear, ...change };
}

describe('fitScale', () => {
  it('is the round number at which the largest bundle is about 40 px broad', () => {
    // 400 / 40 = 10 a pixel; 446,000 / 40 = 11,150, nearest 10,000; 60,000 / 40 = 1,500, nearest 2,000 (1.33 times, not 1.5).
    expect(fitScale([lane(400)])).toBe(10);
    expect(fitScale([lane(446_000)])).toBe(10_000);
    expect(fitScale([lane(60_000)])).toBe(2000);
  });

  it('adds the lanes of one bundle, and never two bundles, two legs or two directions', () => {
    // 300 + 100 = 400 in one bundle.
    expect(fitScale([lane(300), lane(100)])).toBe(10);
    // 400 alone, whatever runs beside it, elsewhere or the other way.
    expect(
      fitScale([lane(400), lane(400, { bundle: 'series:y' }), lane(400, { leg: 'b--c' }), lane(400, { sense: 'backward' })]),
    ).toBe(10);
  });

  it('never gives one person more than a pixel', () => {
    expect(fitScale([lane(3)])).toBe(1);
  });

  it('is nothing where nothing moves', () => {
    expect(fitScale([])).toBeNull();
    expect(fitScale([lane(0)])).toBeNull();
  });

  it('makes the largest bundle 25 to 64 px broad, by a step of 1, 2 or 5', () => {
    // Steps are 2 or 2.5 times apart, so the nearest is at most the root of 2.5, 1.59 times, off: 40 / 1.59 to 40 x 1.59.
    assert(
      property(double({ min: 64, max: 1e8, noNaN: true }), (persons) => {
        const scale = fitScale([lane(persons)]) ?? 0;
        expect(persons / scale).toBeGreaterThan(25);
        expect(persons / scale).toBeLessThan(64);
        expect(String(scale)).toMatch(/^[125]0*$/);
      }),
    );
  });
});
