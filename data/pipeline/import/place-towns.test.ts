import { describe, expect, it } from 'vitest';
import { placeTowns } from './place-towns.ts';

const names = { en: 'A', fr: 'A', ar: 'ا', es: 'A' };

function place(name: string, geonameid: number | null, coordinates: [number, number]) {
  return { properties: { name, geonameid, min_zoom: 5.6 }, geometry: { type: 'Point' as const, coordinates } };
}

describe('placeTowns', () => {
  it('takes position and zoom from the place with the same GeoNames number, whatever Natural Earth calls it', () => {
    const { towns, problems } = placeTowns([{ id: 'port-said', geoname: 7, names }], {
      features: [place('Other', 8, [1, 1]), place('Bur Said', 7, [32.2899, 31.2599])],
    });
    expect(towns).toEqual([{ id: 'port-said', position: [32.29, 31.26], minZoom: 5.6 }]);
    expect(problems).toEqual([]);
  });

  it('names a town that is not there, and one that is there twice', () => {
    const written = [
      { id: 'nowhere', geoname: 9, names },
      { id: 'twice', geoname: 7, names },
    ];
    const { towns, problems } = placeTowns(written, { features: [place('A', 7, [0, 0]), place('B', 7, [1, 1])] });
    expect(towns).toEqual([]);
    expect(problems.map(({ at, rule }) => [at, rule])).toEqual([
      ['nowhere.geoname', 'town-not-found'],
      ['twice.geoname', 'town-not-found'],
    ]);
  });
});
