import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { countryAnchor } from './country-anchor.ts';

// The tiny corridor's bounds: 9 to 15 east (6 wide), 9 to 19 north (10 high).
describe('countryAnchor', () => {
  it('is the label point where the picture holds it', () => {
    expect(countryAnchor({ code: 'TTT', longitude: 12, latitude: 11.5 }, tinyCorridor)).toEqual([12, 11.5]);
  });

  it('is drawn to the edge, a little inside, where the label point lies just outside', () => {
    // 3 % of 10 inside the south: 9.3.
    const [longitude, latitude] = countryAnchor({ code: 'AAA', longitude: 10, latitude: 8 }, tinyCorridor);
    expect(longitude).toBe(10);
    expect(latitude).toBeCloseTo(9.3, 9);
  });

  it('is the main place where the label point lies far outside, and the label point where there is no place', () => {
    expect(countryAnchor({ code: 'HHH', longitude: 12, latitude: 40 }, tinyCorridor)).toEqual([12, 18]);
    expect(countryAnchor({ code: 'ZZZ', longitude: 12, latitude: 40 }, tinyCorridor)).toEqual([12, 40]);
  });
});
