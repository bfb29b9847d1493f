import { describe, expect, it } from 'vitest';
import type { DeathDot } from './map-plan.ts';
import { splitCamera } from './split-camera.ts';

function dot(id: string, longitude: number, deaths: number): DeathDot {
  return { id, position: [longitude, 0], radiusPixels: 3, areaPixels: 9, deaths, isCumulative: false };
}

const far = { longitude: 5, latitude: 5, zoom: 2 };

describe('splitCamera', () => {
  it('goes just near enough for a group to fall apart, and looks at where most died', () => {
    const deaths = [dot('few', 10, 1), dot('many', 11, 9)];
    const item = { kind: 'death', id: 'group:many', figures: [], incidents: ['many', 'few'] } as const;
    // One degree is 512 x 2^zoom / 360 px: more than 18 px from zoom 3.66 on, so 4 in half steps.
    expect(splitCamera(deaths, item, far)).toEqual({ longitude: 11, latitude: 0, zoom: 4 });
  });

  it('knows no camera for incidents at one place, for a single one and for anything else', () => {
    const deaths = [dot('one', 10, 1), dot('other', 10, 9)];
    expect(splitCamera(deaths, { kind: 'death', id: 'group:other', figures: [], incidents: ['other', 'one'] }, far)).toBeNull();
    expect(splitCamera(deaths, { kind: 'death', id: 'one', figures: [], incidents: ['one'] }, far)).toBeNull();
    expect(splitCamera(deaths, { kind: 'lane', id: 'lane', figures: ['one'] }, far)).toBeNull();
  });
});
