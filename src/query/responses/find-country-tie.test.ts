import { describe, expect, it } from 'vitest';
import { tinyItem, tinyResponses } from '#tests/fixtures/tiny-responses.ts';
import { findCountryTie } from './find-country-tie.ts';

describe('findCountryTie', () => {
  const item = tinyItem({
    countries: [{ id: 'DDD', basis: 'reading' }],
    places: ['shore'],
    processes: ['hills', 'coast'],
  });

  // D is named by the atlas's reading and sits in the hills; B lies in the region and sits at the coast; A only sits at the coast.
  it('gives the firmest reason: named, then of a named region, then of the process', () => {
    expect(['DDD', 'BBB', 'AAA'].map((code) => findCountryTie(tinyResponses, item, code))).toEqual([
      'reading',
      'region',
      'process',
    ]);
  });

  it('gives none for a country that only listens, and for one that is nowhere', () => {
    const coast = tinyItem({ processes: ['coast'] });
    expect(findCountryTie(tinyResponses, coast, 'DDD')).toBeNull();
    expect(findCountryTie(tinyResponses, item, 'EEE')).toBeNull();
  });
});
