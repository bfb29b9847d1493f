import { describe, expect, it } from 'vitest';
import { chooseSheet, nearZoom, wantsNear } from './choose-sheet.ts';

const home = [10, -30, 80, 50] as const;
const near = [30, 0, 60, 30] as const;
const inside = [40, 5, 50, 15] as const;
const over = [55, 5, 65, 15] as const;
const away = [100, 5, 110, 15] as const;
const world = [-180, -85, 180, 85] as const;

describe('chooseSheet', () => {
  it('starts with the home sheet, and with the world once WebGL draws', () => {
    expect(chooseSheet({ view: inside, zoom: 4, home, near: null, isGl: false })).toBe('home');
    expect(chooseSheet({ view: inside, zoom: 4, home, near: null, isGl: true })).toBe('world');
    expect(chooseSheet({ view: inside, zoom: 4, home: null, near: null, isGl: false })).toBe('home');
  });

  it('draws the near sheet from its zoom on, once it is there, for both renderers', () => {
    for (const isGl of [false, true]) {
      expect(chooseSheet({ view: inside, zoom: nearZoom, home, near, isGl })).toBe('near');
      expect(chooseSheet({ view: inside, zoom: nearZoom - 0.1, home, near, isGl })).not.toBe('near');
      expect(chooseSheet({ view: inside, zoom: nearZoom, home, near: null, isGl })).not.toBe('near');
    }
  });

  it('never shows the end of a sheet: over an edge the next wider one is drawn whole', () => {
    expect(chooseSheet({ view: over, zoom: 6, home, near, isGl: false })).toBe('world');
    expect(chooseSheet({ view: over, zoom: 5, home, near, isGl: false })).toBe('home');
    expect(chooseSheet({ view: away, zoom: 6, home, near, isGl: false })).toBe('world');
    expect(chooseSheet({ view: [-200, -80, 200, 80], zoom: 0, home, near, isGl: false })).toBe('world');
  });

  it('keeps the overview while it is fine enough, across the antimeridian too', () => {
    expect(chooseSheet({ view: [170, 0, 190, 10], zoom: 2, home: world, near: null, isGl: false })).toBe('home');
    expect(chooseSheet({ view: [170, 0, 190, 10], zoom: 5, home: world, near: null, isGl: false })).toBe('world');
  });
});

describe('wantsNear', () => {
  it('asks for the near sheet only when near, and where some of the corridor is in sight', () => {
    expect(wantsNear(inside, nearZoom, near)).toBe(true);
    expect(wantsNear(over, nearZoom, near)).toBe(true);
    expect(wantsNear(away, nearZoom, near)).toBe(false);
    expect(wantsNear(inside, nearZoom - 0.1, near)).toBe(false);
  });
});
