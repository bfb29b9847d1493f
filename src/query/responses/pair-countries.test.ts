import { describe, expect, it } from 'vitest';
import { tinyProcesses } from '#tests/fixtures/tiny-responses.ts';
import { countriesOfCorridor, pairCountries } from './pair-countries.ts';

describe('pairCountries', () => {
  // A and B: coast. A and C: coast. B and C: coast. C and D: hills. A and D, B and D: D only listens at the coast.
  it('names the processes in which both have a seat, and none where one only listens', () => {
    expect(
      pairCountries(tinyProcesses, ['AAA', 'CCC', 'DDD']).map(({ one, other, shared }) => [one, other, shared.join()]),
    ).toEqual([
      ['AAA', 'CCC', 'coast'],
      ['AAA', 'DDD', ''],
      ['CCC', 'DDD', 'hills'],
    ]);
  });

  // 5 countries: 5 x 4 / 2 = 10 pairs.
  it('has each pair once', () => {
    const pairs = pairCountries(tinyProcesses, ['AAA', 'BBB', 'CCC', 'DDD', 'EEE']);
    expect(pairs).toHaveLength(10);
    expect(pairs.filter(({ shared }) => shared.length === 0).map(({ one, other }) => `${one} ${other}`)).toEqual([
      'AAA DDD',
      'AAA EEE',
      'BBB DDD',
      'BBB EEE',
      'CCC EEE',
      'DDD EEE',
    ]);
  });
});

describe('countriesOfCorridor', () => {
  it('names a country of several seats once, where people leave it', () => {
    expect(countriesOfCorridor({ origins: ['AAA', 'BBB'], transits: ['BBB', 'CCC'], destinations: ['DDD', 'AAA'] })).toEqual([
      'AAA',
      'BBB',
      'CCC',
      'DDD',
    ]);
  });
});
