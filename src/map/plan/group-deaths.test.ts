import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDeaths, nearZoom } from './group-deaths.ts';
import type { DeathDot } from './map-plan.ts';

function dot(id: string, longitude: number, latitude: number, deaths: number, isCumulative = false): DeathDot {
  // A hundred deaths have a radius of 7 px, and the least is 1.8 px.
  const areaPixels = (deaths / 100) * 49;
  return {
    id,
    position: [longitude, latitude],
    radiusPixels: Math.max(1.8, Math.sqrt(areaPixels)),
    areaPixels,
    deaths,
    isCumulative,
  };
}

const anyDeaths = fc.uniqueArray(
  fc
    .tuple(
      fc.nat(9999),
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -60, max: 70, noNaN: true }),
      fc.nat(900),
      fc.boolean(),
    )
    .map(([id, longitude, latitude, deaths, isCumulative]) =>
      dot(String(id), longitude / 30, latitude / 30, deaths, isCumulative),
    ),
  { selector: ({ id }) => id, maxLength: 60 },
);

describe('groupDeaths', () => {
  it('neither loses nor doubles an incident or a death at any zoom, and never mixes a period with single days', () => {
    fc.assert(
      fc.property(anyDeaths, fc.double({ min: 0, max: 9, noNaN: true }), (deaths, zoom) => {
        const marks = groupDeaths(deaths, zoom);
        expect(marks.flatMap(({ incidents }) => incidents).toSorted()).toEqual(deaths.map(({ id }) => id).toSorted());
        expect(sum(marks)).toBe(sum(deaths));
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        const isPeriod = new Map(deaths.map((each) => [each.id, each.isCumulative]));
        for (const mark of marks) {
          expect(new Set([mark.isCumulative, ...mark.incidents.map((id) => isPeriod.get(id))]).size).toBe(1);
        }
      }),
    );
  });

  it('gives the same marks in whatever order incidents come', () => {
    fc.assert(
      fc.property(anyDeaths, (deaths) => {
        expect(ids(deaths.toReversed())).toEqual(ids(deaths));
      }),
    );
  });

  it('adds areas as deaths add up: three times 100 have the area of 300', () => {
    const [mark, ...others] = groupDeaths([dot('a', 10, 10, 100), dot('b', 10.01, 10, 100), dot('c', 10, 10.01, 100)], 3);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ id: 'group:a', deaths: 300, position: [10, 10], incidents: ['a', 'b', 'c'] });
    expect(mark?.radiusPixels).toBeCloseTo(7 * Math.sqrt(3), 9);
  });

  it('shows each by itself when near, but for those at one place', () => {
    const deaths = [dot('a', 10, 10, 1), dot('b', 10.05, 10, 2), dot('c', 10.05, 10, 4)];
    expect(groupDeaths(deaths, 2).map(({ incidents }) => incidents)).toEqual([['c', 'b', 'a']]);
    expect(groupDeaths(deaths, nearZoom).map(({ id, deaths: count }) => [id, count])).toEqual([
      ['group:c', 6],
      ['a', 1],
    ]);
  });

  it('draws what was recorded over a period 25 km wide once that is more than its number needs, under all dots', () => {
    const marks = groupDeaths([dot('period', 0, 0, 100, true), dot('day', 0, 0, 400)], 8);
    // At the equator and zoom 8 a pixel is 40,075 / (512 x 256) = 0.3057 km: 25 km are 81.8 px.
    expect(marks.map(({ id, radiusPixels }) => [id, Math.round(radiusPixels * 10) / 10])).toEqual([
      ['period', 81.8],
      ['day', 14],
    ]);
    // Far out 25 km are less than a pixel: the number alone makes the ring, and it stays under the bigger dot.
    expect(
      groupDeaths([dot('period', 0, 0, 100, true), dot('day', 0, 0, 400)], 1).map(({ id, radiusPixels }) => [id, radiusPixels]),
    ).toEqual([
      ['period', 7],
      ['day', 14],
    ]);
  });
});

function sum(all: readonly { readonly deaths: number }[]): number {
  return all.reduce((total, each) => total + each.deaths, 0);
}

function ids(all: readonly DeathDot[]): readonly string[] {
  return groupDeaths(all, 4)
    .map(({ id, deaths }) => `${id} ${deaths}`)
    .toSorted();
}
