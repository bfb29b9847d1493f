import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupApart, type CountryPair } from './group-apart.ts';

describe('groupApart', () => {
  it('says two blocs in one statement', () => {
    const pairs = [
      ['ETH', 'TZA'],
      ['ETH', 'ZAF'],
      ['SOM', 'TZA'],
      ['SOM', 'ZAF'],
    ] as const;
    expect(groupApart(pairs)).toEqual([{ countries: ['ETH', 'SOM'], from: ['TZA', 'ZAF'] }]);
  });

  it('leaves for a second statement what the first does not cover', () => {
    // A is apart from X and Y, B from X only: A first, with both; then B with X.
    const pairs = [
      ['A', 'X'],
      ['A', 'Y'],
      ['B', 'X'],
    ] as const;
    expect(groupApart(pairs)).toEqual([
      { countries: ['A'], from: ['X', 'Y'] },
      { countries: ['X'], from: ['B'] },
    ]);
  });

  it('holds every pair exactly once, whatever the pairs', () => {
    const country = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
    const anyPairs = fc.uniqueArray(
      fc.tuple(country, country).filter(([one, other]) => one < other),
      { selector: (pair) => pair.join() },
    );
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const said = groupApart(pairs).flatMap(({ countries, from }) =>
          countries.flatMap((one) => from.map((other) => key([one, other]))),
        );
        expect(said.toSorted()).toEqual(pairs.map(key).toSorted());
      }),
    );
  });

  it('has nothing to say where no pair is apart', () => {
    expect(groupApart([])).toEqual([]);
  });
});

function key(pair: CountryPair): string {
  return pair.toSorted().join();
}
