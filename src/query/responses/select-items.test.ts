import { describe, expect, it } from 'vitest';
import { tinyResponses } from '#tests/fixtures/tiny-responses.ts';
import { type ResponseFilter, selectItems } from './select-items.ts';

const none: ResponseFilter = { corridor: null, country: null, area: null, actor: null, categories: [], stages: [] };

describe('selectItems', () => {
  it('without a filter gives every item in the order of the record, and sets none aside', () => {
    expect(select({})).toEqual({ items: ['radio', 'shelter', 'table', 'message'], withoutPlace: [] });
  });

  it('keeps what fits area, actor, category and stage, each of them', () => {
    expect(select({ area: 'cooperation' }).items).toEqual(['shelter', 'table']);
    expect(select({ actor: 'office' }).items).toEqual(['radio', 'shelter']);
    expect(select({ actor: 'office', stages: ['arrival', 'return'] }).items).toEqual(['shelter']);
    expect(select({ categories: ['refugees', 'mixed'] }).items).toEqual(['shelter', 'message']);
    expect(select({ categories: ['trafficking-victims'] }).items).toEqual([]);
  });

  it('sets aside what names no place where a place is asked for, if the rest of the filter fits it', () => {
    expect(select({ corridor: 'strait' })).toEqual({ items: ['radio', 'shelter'], withoutPlace: ['message'] });
    expect(select({ corridor: 'strait', area: 'information' })).toEqual({ items: ['radio'], withoutPlace: [] });
    expect(select({ corridor: 'ridge' })).toEqual({ items: ['table'], withoutPlace: ['message'] });
  });

  // A is named by the campaign, B lies in the region of the shelter, D has a seat in the process of the hills, E in none that is an item.
  it('finds a country that is named, lies in a named region, or sits in the process an item is', () => {
    expect(['AAA', 'BBB', 'DDD', 'EEE'].map((country) => select({ country }).items)).toEqual([
      ['radio'],
      ['shelter'],
      ['table'],
      [],
    ]);
  });

  it('wants corridor and country both where both are asked for', () => {
    expect(select({ corridor: 'strait', country: 'BBB' }).items).toEqual(['shelter']);
    expect(select({ corridor: 'ridge', country: 'BBB' }).items).toEqual([]);
  });
});

function select(filter: Partial<ResponseFilter>) {
  const { items, withoutPlace } = selectItems(tinyResponses, { ...none, ...filter });
  return { items: items.map(({ id }) => id), withoutPlace: withoutPlace.map(({ id }) => id) };
}
