import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '#domain/camera.ts';
import { glideBetween, isFarGlide } from './glide.ts';
import { toScreen } from './projection.ts';

const size = { widthPixels: 800, heightPixels: 600 };
const camera: Camera = { longitude: 45, latitude: 12, zoom: 4 };

describe('glideBetween', () => {
  test('leaves the picture where it is for the same camera', () => {
    expect(glideBetween(camera, camera, size)).toEqual({ scale: 1, x: 0, y: 0 });
  });

  test('moves and scales every point to where the other camera sees it', () => {
    const near = fc.record({
      longitude: fc.double({ min: 30, max: 60, noNaN: true }),
      latitude: fc.double({ min: -10, max: 30, noNaN: true }),
      zoom: fc.double({ min: 3, max: 6, noNaN: true }),
    });
    fc.assert(
      fc.property(near, near, near, (drawn, live, { longitude, latitude }) => {
        const { scale, x, y } = glideBetween(drawn, live, size);
        const [drawnX, drawnY] = toScreen([longitude, latitude], drawn, size);
        const [liveX, liveY] = toScreen([longitude, latitude], live, size);
        expect(drawnX * scale + x).toBeCloseTo(liveX, 5);
        expect(drawnY * scale + y).toBeCloseTo(liveY, 5);
      }),
    );
  });

  test('goes the short way over the antimeridian', () => {
    // From 179 east to 179 west are 2 degrees: 512 * 2^4 / 360 * 2 = 45.5 pixels, the picture moves to the left.
    const { x } = glideBetween({ ...camera, longitude: 179 }, { ...camera, longitude: -179 }, size);
    expect(x).toBeCloseTo(-45.51, 2);
  });
});

describe('isFarGlide', () => {
  test('asks for a new picture when a third of the box has come into sight', () => {
    // A degree of longitude is 22.76 pixels at zoom 4; a third of 800 is 266.7 pixels, or 11.72 degrees.
    expect(far({ longitude: 45 + 11.6 })).toBe(false);
    expect(far({ longitude: 45 + 11.9 })).toBe(true);
    // Half a world square less a third of the box: far up.
    expect(far({ latitude: 22 })).toBe(true);
  });

  test('asks for a new picture when lanes are half as wide again, or as thin', () => {
    // 2^0.58 = 1.495, 2^0.6 = 1.516.
    expect(far({ zoom: 4.58 })).toBe(false);
    expect(far({ zoom: 4.6 })).toBe(true);
    expect(far({ zoom: 3.42 })).toBe(false);
    expect(far({ zoom: 3.4 })).toBe(true);
  });
});

/** Whether the test's camera with a change is far from it. */
function far(change: Partial<Camera>): boolean {
  return isFarGlide(glideBetween(camera, { ...camera, ...change }, size), size);
}
