import { describe, expect, it } from 'vitest';
import { decodeBasemap } from './decode-basemap.ts';

/** A square land with one settled boundary through its middle. Quantised: 1 step is half a degree from (10, 0). */
const square = {
  type: 'Topology',
  bbox: [5, -5, 20, 10],
  transform: { scale: [0.5, 0.5], translate: [10, 0] },
  arcs: [
    [
      [0, 0],
      [0, 4],
      [4, 0],
      [0, -4],
      [-4, 0],
    ],
    [
      [2, 0],
      [0, 4],
    ],
  ],
  objects: {
    land: { type: 'Polygon', arcs: [[0]] },
    coast: { type: 'MultiLineString', arcs: [[0]] },
    'boundaries-solid': { type: 'LineString', arcs: [1] },
  },
  notes: [{ id: 'general', bounds: null }],
};

describe('decodeBasemap', () => {
  it('turns steps into degrees', () => {
    // 4 steps of half a degree are 2 degrees: the square spans 10..12 east, 0..2 north.
    expect(decodeBasemap(square).land.coordinates).toEqual([
      [
        [
          [10, 0],
          [10, 2],
          [12, 2],
          [12, 0],
          [10, 0],
        ],
      ],
    ]);
  });

  it('keeps boundary classes apart and the notes as they are', () => {
    const basemap = decodeBasemap(square);
    expect(basemap.boundaries.solid.coordinates).toEqual([
      [
        [11, 0],
        [11, 2],
      ],
    ]);
    expect(basemap.boundaries.dashed.coordinates).toEqual([]);
    expect(basemap.notes).toEqual([{ id: 'general', bounds: null }]);
    expect(basemap.bounds).toEqual([5, -5, 20, 10]);
  });

  it('reads an absent layer as empty', () => {
    expect(decodeBasemap(square).lakes).toEqual({ type: 'MultiPolygon', coordinates: [] });
    expect(decodeBasemap(square).rivers).toEqual({ type: 'MultiLineString', coordinates: [] });
  });

  it('refuses what is no base map, naming the layer where there is one', () => {
    expect(() => decodeBasemap({ type: 'FeatureCollection' })).toThrow('not a base map');
    expect(() => decodeBasemap(null)).toThrow('not a base map');
    expect(() => decodeBasemap({ ...square, bbox: undefined })).toThrow('not a base map');
    expect(() => decodeBasemap({ ...square, objects: { rivers: square.objects.land } })).toThrow('"rivers" holds Polygon');
  });
});
