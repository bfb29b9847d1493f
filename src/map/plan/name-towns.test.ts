import { describe, expect, it } from 'vitest';
import type { MapLabel } from './map-plan.ts';
import { nameTowns } from './name-towns.ts';

const djibouti: MapLabel = {
  id: 'place:djibouti',
  text: 'Djibouti',
  kind: 'town',
  position: [43.15, 11.59],
  rank: 2,
  minZoom: 6,
  shiftPixels: 0,
};
const country: MapLabel = { ...djibouti, id: 'country:XXX', text: 'Xland', kind: 'country', position: [45, 15], minZoom: 0 };

describe('nameTowns', () => {
  it('puts towns after every label of the map, with the zoom they are named from', () => {
    const labels = nameTowns([djibouti, country], [{ name: 'Dikhil', position: [42.37, 11.11], minZoom: 5 }]);
    expect(labels.slice(0, 2)).toEqual([djibouti, country]);
    expect(labels[2]).toMatchObject({ text: 'Dikhil', kind: 'landmark', minZoom: 5 });
    expect(labels[2]?.rank).toBeGreaterThan(djibouti.rank);
  });

  it('leaves out a town that the map names itself, even from a nearer zoom on or spelt otherwise', () => {
    expect(nameTowns([djibouti], [{ name: 'Djibouti-ville', position: [43.14, 11.6], minZoom: 4 }])).toEqual([djibouti]);
    // A hundred kilometres off, but of the same name: one of the two stands a little wrong, and once is enough.
    expect(nameTowns([djibouti], [{ name: 'Djibouti', position: [43.15, 12.5], minZoom: 4 }])).toEqual([djibouti]);
  });

  it('keeps a town that lies where a country is written, and one of the same name far away', () => {
    expect(nameTowns([country], [{ name: 'Xtown', position: [45, 15], minZoom: 4 }])).toHaveLength(2);
    expect(nameTowns([djibouti], [{ name: 'Djibouti', position: [-70, 12], minZoom: 4 }])).toHaveLength(2);
  });
});
