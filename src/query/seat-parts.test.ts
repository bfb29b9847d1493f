import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import { stages } from '#domain/stage.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import type { Query } from './query.ts';
import { findSeatParts } from './seat-parts.ts';

const of2023: Query = { categories, stages, years: { from: 2023, to: 2023 }, origins: [], destinations: [] };

function read(
  role: 'origin' | 'transit' | 'destination',
  country: string | null,
  change: Partial<Query> = {},
  dataset: Dataset = tinyWorld,
) {
  const parts = findSeatParts(dataset, { ...of2023, ...change }, { role, country });
  return Object.fromEntries(parts.map(({ way, totals }) => [way, totals.map(({ id, amount }) => [id, amount])]));
}

describe('findSeatParts', () => {
  it('tells an origin what is at home first, then who left and who lives abroad', () => {
    const parts = read('origin', 'AAA');
    expect(Object.keys(parts)).toEqual(['home', 'back', 'leave', 'abroad']);
    expect(parts['home']).toEqual([['series:agency.idps.stock', { kind: 'exact', value: 4000 }]]);
    // A printed zero is a figure.
    expect(parts['back']).toEqual([['series:agency.returns.flow', { kind: 'exact', value: 0 }]]);
    // Of AAA alone: 400 + 100 = 500 registered, 801 landed; the 1,234 landings name no origin and are not divided.
    expect(parts['leave']).toContainEqual(['group:agency.newly-displaced', { kind: 'exact', value: 500 }]);
    expect(parts['leave']).toContainEqual(['series:coast.arrivals-by-nationality.flow', { kind: 'exact', value: 801 }]);
    expect(parts['leave']?.some(([id]) => id === 'series:coast.arrivals.flow')).toBe(false);
    // 1,400 + 200.
    expect(parts['abroad']).toContainEqual(['group:agency.hosted', { kind: 'exact', value: 1600 }]);
  });

  it('tells a destination who arrives, who stays and who goes back from it', () => {
    const parts = read('destination', 'HHH');
    expect(Object.keys(parts)).toEqual(['arrive', 'stay', 'return']);
    expect(parts['arrive']).toContainEqual(['series:coast.arrivals.flow', { kind: 'exact', value: 1234 }]);
    expect(parts['return']).toEqual([['series:agency.returns.flow', { kind: 'exact', value: 0 }]]);
  });

  it('gives a transit country what is counted in it, and nothing of what only passes over it', () => {
    // Lanes run through TTT, and the crossings seen at its harbour name HHH as where people were going.
    expect(read('transit', 'TTT')).toEqual({
      pass: [['series:coast.crossings.events', { kind: 'at-least', value: 900 }]],
      arrive: [],
      stay: [],
      return: [],
    });
    const places = tinyWorld.corridor.places.map((place) =>
      Object.assign({}, place, place.id === 'harbour' ? { country: null } : {}),
    );
    const without = { ...tinyWorld, corridor: { ...tinyWorld.corridor, places } };
    expect(read('transit', 'TTT', {}, without)).toEqual({ pass: [], arrive: [], stay: [], return: [] });
  });

  it('follows the filters', () => {
    expect(read('destination', 'HHH', { stages: ['stay'] })['arrive']).toEqual([]);
    expect(read('origin', 'AAA', { years: { from: 2021, to: 2021 } })['home']).toEqual([
      ['series:agency.idps.stock', { kind: 'exact', value: 5000 }],
    ]);
  });

  it('is empty for all countries of a role, and for a country nobody names', () => {
    expect(findSeatParts(tinyWorld, of2023, { role: 'origin', country: null })).toEqual([]);
    expect(Object.values(read('origin', 'ZZZ')).flat()).toEqual([]);
  });
});
