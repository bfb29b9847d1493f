import { describe, expect, it } from 'vitest';
import { laneWidth, mapScale, scaleOf } from './map-scale.ts';

const corridor = { perYearPerLanePixel: 20_000 };

describe('scaleOf', () => {
  it('is the corridor’s own, and half of it on the smallest screens', () => {
    expect(scaleOf(corridor, false).perYearPerLanePixel).toBe(20_000);
    // Half the width: twice as many to a pixel.
    expect(scaleOf(corridor, true).perYearPerLanePixel).toBe(40_000);
    expect(scaleOf(corridor, true).circleReferencePixels).toBe(mapScale.circleReferencePixels / 2);
  });

  it('is what the viewer chose for the lanes of every screen, and leaves circles and dots as they were', () => {
    expect(scaleOf(corridor, false, 500)).toEqual({ ...mapScale, perYearPerLanePixel: 500 });
    expect(scaleOf(corridor, true, 500)).toEqual({ ...scaleOf(corridor, true), perYearPerLanePixel: 500 });
  });
});

describe('laneWidth', () => {
  it('gives the smallest width that can be seen to a thinner lane, and says so', () => {
    // 50,000 at 20,000 a pixel: 2.5 px; 100 of them: 0.005 px, drawn at 1.
    expect(laneWidth(50_000, scaleOf(corridor, false))).toEqual({ widthPixels: 2.5, isThinned: false });
    expect(laneWidth(100, scaleOf(corridor, false))).toEqual({ widthPixels: 1, isThinned: true });
  });
});
