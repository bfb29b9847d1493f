import { describe, expect, it } from 'vitest';
import { viewBounds } from './view-bounds.ts';
import { visibleTurns } from './visible-turns.ts';

const size = { widthPixels: 512, heightPixels: 256 };

describe('viewBounds', () => {
  it('is the whole turn of the world at zoom 0 in a box of 512 pixels', () => {
    const [west, south, east, north] = viewBounds({ longitude: 0, latitude: 0, zoom: 0 }, size);
    expect(west).toBeCloseTo(-180, 6);
    expect(east).toBeCloseTo(180, 6);
    // 128 of 512 pixels from the equator: Mercator y is a quarter turn, latitude 2 atan(e^(pi/2)) - 90 = 66.51.
    expect(north).toBeCloseTo(66.51, 2);
    expect(south).toBeCloseTo(-66.51, 2);
  });

  it('runs on beyond the antimeridian', () => {
    // 512 pixels of 1024 are half the world: 90 degrees to each side of 170.
    const [west, , east] = viewBounds({ longitude: 170, latitude: 0, zoom: 1 }, size);
    expect(west).toBeCloseTo(80, 6);
    expect(east).toBeCloseTo(260, 6);
  });
});

describe('visibleTurns', () => {
  it('is the world itself alone where the view stays within it', () => {
    expect(visibleTurns({ longitude: 0, latitude: 0, zoom: 1 }, size)).toEqual([0]);
  });

  it('adds the next turn where the view crosses the antimeridian, on its own side', () => {
    expect(visibleTurns({ longitude: 170, latitude: 0, zoom: 1 }, size)).toEqual([0, 1]);
    expect(visibleTurns({ longitude: -170, latitude: 0, zoom: 1 }, size)).toEqual([-1, 0]);
  });

  it('repeats the world as often as a wide box shows it', () => {
    // 1280 pixels at zoom 0 show 2.5 worlds: from -450 to 450 degrees.
    expect(visibleTurns({ longitude: 0, latitude: 0, zoom: 0 }, { widthPixels: 1280, heightPixels: 256 })).toEqual([-1, 0, 1]);
  });
});
