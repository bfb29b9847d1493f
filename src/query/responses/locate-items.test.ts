import { describe, expect, it } from 'vitest';
import { tinyItem, tinyResponses } from '#tests/fixtures/tiny-responses.ts';
import { locateItems } from './locate-items.ts';

const ids = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

describe('locateItems', () => {
  it('puts an item at each country and place it names, and says which name none', () => {
    const { countries, places, nowhere } = locateItems(tinyResponses.items);
    // The radio names A, the shelter names the shore; the table and the message name no place.
    expect([...countries.keys()]).toEqual(['AAA']);
    expect(ids(countries.get('AAA'))).toEqual(['radio']);
    expect(ids(places.get('shore'))).toEqual(['shelter']);
    expect(ids(nowhere)).toEqual(['table', 'message']);
  });

  it('puts an item that names two countries at both, and two items of one country together', () => {
    const both = tinyItem({
      id: 'both',
      countries: [
        { id: 'AAA', basis: 'stated' },
        { id: 'BBB', basis: 'stated' },
      ],
    });
    const { countries } = locateItems([...tinyResponses.items, both]);
    expect(ids(countries.get('AAA'))).toEqual(['radio', 'both']);
    expect(ids(countries.get('BBB'))).toEqual(['both']);
  });
});
