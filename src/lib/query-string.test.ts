import { array, assert, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQueryString, parseQueryString } from './query-string.ts';

describe('parseQueryString', () => {
  it('reads names and values, a missing value as empty, the first of a repeated name', () => {
    expect([...parseQueryString('?a=1&b&c=x=y&a=2&&d=')]).toEqual([
      ['a', '1'],
      ['b', ''],
      ['c', 'x=y'],
      ['d', ''],
    ]);
  });

  it('decodes percent and plus, and keeps what cannot be decoded', () => {
    expect(parseQueryString('a=%C3%A9+%2C').get('a')).toBe('é ,');
    expect(parseQueryString('a=%E0%A4%A').get('a')).toBe('%E0%A4%A');
  });

  it('never throws', () => {
    assert(property(string({ unit: 'binary' }), (text) => parseQueryString(text) instanceof Map));
  });
});

describe('formatQueryString', () => {
  it('keeps commas, slashes and colons readable and encodes what would end a value', () => {
    expect(
      formatQueryString([
        ['a', '1,2/3:4'],
        ['b', '&=?#| '],
      ]),
    ).toBe('?a=1,2/3:4&b=%26%3D%3F%23%7C%20');
    expect(formatQueryString([])).toBe('');
  });

  it('replaces half a character instead of throwing', () => {
    expect(formatQueryString([['a', '\uD800']])).toBe('?a=%EF%BF%BD');
  });

  it('is read back the same', () => {
    assert(
      property(array(tuple(string({ minLength: 1 }), string({ unit: 'grapheme' }))), (pairs) => {
        const parameters = new Map(pairs);
        expect([...parseQueryString(formatQueryString(parameters))]).toEqual([...parameters]);
      }),
    );
  });
});
