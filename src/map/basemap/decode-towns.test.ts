import { describe, expect, it } from 'vitest';
import { decodeTowns } from './decode-towns.ts';

describe('decodeTowns', () => {
  it('reads name, position and zoom', () => {
    expect(decodeTowns([['Lusaka', 28.28, -15.42, 4.4]])).toEqual([{ name: 'Lusaka', position: [28.28, -15.42], minZoom: 4.4 }]);
  });

  it('refuses what is no list of towns', () => {
    expect(() => decodeTowns({})).toThrow('not a list');
    expect(() => decodeTowns([['Lusaka', 28.28, null, 4.4]])).toThrow('Lusaka');
    expect(() => decodeTowns([['Lusaka', 28.28]])).toThrow('Lusaka');
  });
});
