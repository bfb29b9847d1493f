import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { countryAnchor } from './country-anchor.ts';

const { countries } = tinyWorld.catalogue;

function anchor(code: string, longitude: number, latitude: number) {
  const country = { code, longitude, latitude };
  return countryAnchor(country, [...countries.filter((each) => each.code !== code), country], tinyCorridor);
}

// The tiny corridor's bounds: 9 to 15 east (6 wide), 9 to 19 north (10 high).
describe('countryAnchor', () => {
  it('is the label point where the picture holds it', () => {
    expect(anchor('TTT', 12, 11.5)).toEqual([12, 11.5]);
  });

  it('is drawn to the edge, a little inside, where that is nearest to a place of the country itself', () => {
    // 3 % of 10 inside the south: 9.3; the hill town of AAA at (10, 10) is 0.7 away, all else farther.
    const [longitude, latitude] = anchor('AAA', 10, 8);
    expect(longitude).toBe(10);
    expect(latitude).toBeCloseTo(9.3, 9);
  });

  it('is the main place where the edge may lie in another country', () => {
    // From far in the west: (9.18, 10) at the edge is nearer to the hill town of AAA than to the capital of HHH.
    expect(anchor('HHH', 2, 10)).toEqual([12, 18]);
  });

  it('stays where it is for a country without a place, whatever the picture shows', () => {
    expect(anchor('ZZZ', 12, 40)).toEqual([12, 40]);
  });
});
