import { describe, expect, test } from 'vitest';
import { chooseMap, isTooSlow, type MapGrounds } from './choose-map.ts';

const able: MapGrounds = { chosen: null, savesData: false, findGraphics: () => 'hardware' };

/** Grounds on which asking for the graphics would be a fault. */
const unasked = () => {
  throw new Error('Asked for the graphics.');
};

describe('chooseMap', () => {
  test('gives the detailed map to a device with a graphics card', () => {
    expect(chooseMap(able)).toEqual({ kind: 'detailed', reason: 'capable' });
  });

  test('keeps the simple map where a processor would draw WebGL, or nothing can', () => {
    expect(chooseMap({ ...able, findGraphics: () => 'software' })).toEqual({ kind: 'simple', reason: 'software' });
    expect(chooseMap({ ...able, findGraphics: () => 'none' })).toEqual({ kind: 'simple', reason: 'no-webgl' });
  });

  test('keeps the simple map where data are to be saved, without opening a context', () => {
    expect(chooseMap({ ...able, savesData: true, findGraphics: unasked })).toEqual({ kind: 'simple', reason: 'saves-data' });
  });

  test('follows the viewer before everything but what is impossible', () => {
    expect(chooseMap({ ...able, chosen: 'simple', findGraphics: unasked })).toEqual({ kind: 'simple', reason: 'chosen' });
    expect(chooseMap({ chosen: 'detailed', savesData: true, findGraphics: () => 'software' })).toEqual({
      kind: 'detailed',
      reason: 'chosen',
    });
    expect(chooseMap({ ...able, chosen: 'detailed', findGraphics: () => 'none' })).toEqual({
      kind: 'simple',
      reason: 'no-webgl',
    });
  });
});

describe('isTooSlow', () => {
  test('takes fewer than twelve frames a second for too slow', () => {
    // 1000 ms / 80 ms = 12.5 frames a second.
    expect(isTooSlow(80)).toBe(false);
    expect(isTooSlow(81)).toBe(true);
  });
});
