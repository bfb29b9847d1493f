import { describe, expect, it } from 'vitest';
import { fitCamera } from './fit-camera.ts';
import { isSameView, panCamera, zoomCamera } from './move-camera.ts';
import { fromScreen, toLonLat, toScreen, toWorld } from './projection.ts';

const size = { widthPixels: 800, heightPixels: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe('toWorld and toLonLat', () => {
  it('put the middle of the world in the middle of 512 px', () => {
    expect(toWorld([0, 0], 0)).toEqual([256, 256]);
    expect(toWorld([180, 0], 1)).toEqual([1024, 512]);
  });

  it('are each other turned round', () => {
    const [longitude, latitude] = toLonLat(toWorld([43.15, 11.59], 5), 5);
    expect(longitude).toBeCloseTo(43.15, 9);
    expect(latitude).toBeCloseTo(11.59, 9);
  });
});

describe('toScreen and fromScreen', () => {
  it('look from the middle of the box', () => {
    const camera = { longitude: 44, latitude: 15, zoom: 5 };
    expect(toScreen([44, 15], camera, size)).toEqual([400, 300]);
    const [longitude, latitude] = fromScreen(toScreen([40, 10], camera, size), camera, size);
    expect(longitude).toBeCloseTo(40, 9);
    expect(latitude).toBeCloseTo(10, 9);
  });
});

describe('fitCamera', () => {
  it('touches the edges on the tighter side and stays inside on the other', () => {
    const camera = fitCamera([36, 5.5, 53, 25.5], size, none);
    const [, top] = toScreen([36, 25.5], camera, size);
    const [, bottom] = toScreen([53, 5.5], camera, size);
    expect(top).toBeCloseTo(0, 6);
    expect(bottom).toBeCloseTo(600, 6);
    expect(toScreen([36, 15], camera, size)[0]).toBeGreaterThan(0);
  });

  it('keeps clear of panels that lie over the map', () => {
    const camera = fitCamera([36, 5.5, 53, 25.5], size, { top: 100, right: 0, bottom: 50, left: 300 });
    expect(toScreen([36, 25.5], camera, size)[1]).toBeCloseTo(100, 6);
    expect(toScreen([53, 5.5], camera, size)[1]).toBeCloseTo(550, 6);
    // The middle of what is free: 300 + 500 / 2.
    expect(toScreen([44.5, 15], camera, size)[0]).toBeCloseTo(550, 6);
  });

  it('fits without padding a box too small for it', () => {
    const tiny = { widthPixels: 100, heightPixels: 100 };
    expect(fitCamera([0, 0, 10, 10], tiny, { top: 80, right: 80, bottom: 80, left: 80 })).toEqual(
      fitCamera([0, 0, 10, 10], tiny, none),
    );
  });
});

describe('moving the camera', () => {
  const camera = { longitude: 44, latitude: 15, zoom: 5 };

  it('drags what is under the pointer with it', () => {
    const before = fromScreen([100, 100], camera, size);
    const [x, y] = toScreen(before, panCamera(camera, [30, -20]), size);
    expect(x).toBeCloseTo(130, 6);
    expect(y).toBeCloseTo(80, 6);
  });

  it('zooms about the pointer, and no farther than the atlas goes', () => {
    const under = fromScreen([100, 500], camera, size);
    const near = zoomCamera(camera, size, [100, 500], 1.5);
    expect(near.zoom).toBe(6.5);
    expect(toScreen(under, near, size)[0]).toBeCloseTo(100, 6);
    expect(zoomCamera(camera, size, [400, 300], 20).zoom).toBe(9);
    expect(zoomCamera(camera, size, [400, 300], -20).zoom).toBe(0);
  });

  it('goes round the world', () => {
    expect(panCamera({ longitude: 179, latitude: 0, zoom: 0 }, [-256, 0]).longitude).toBeCloseTo(-1, 6);
  });

  it('takes a rounded address for the same view, and a pixel for another', () => {
    expect(isSameView(camera, { ...camera, longitude: 44.0001 })).toBe(true);
    // At zoom 5 a pixel is 360 / (512 x 32) degrees, 0.022.
    expect(isSameView(camera, { ...camera, longitude: 44.05 })).toBe(false);
    expect(isSameView(camera, { ...camera, zoom: 5.1 })).toBe(false);
  });
});
