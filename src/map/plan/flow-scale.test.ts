import { describe, expect, it } from 'vitest';
import { tinyWorldFlow } from '#tests/fixtures/tiny-world-view.ts';
import { flowScale } from './flow-scale.ts';
import { circleRadius, laneWidth } from './map-scale.ts';

describe('flowScale', () => {
  it('draws by the scale of the series, at half of it on the smallest screens', () => {
    // 100 persons a year to a pixel.
    expect(laneWidth(700, flowScale(tinyWorldFlow, false, null)).widthPixels).toBe(7);
    expect(laneWidth(700, flowScale(tinyWorldFlow, true, null)).widthPixels).toBe(3.5);
  });

  it('draws by the scale the viewer chose on every screen', () => {
    expect(laneWidth(700, flowScale(tinyWorldFlow, false, 350)).widthPixels).toBe(2);
    expect(laneWidth(700, flowScale(tinyWorldFlow, true, 350)).widthPixels).toBe(2);
  });

  it('measures circles by the same scale: sixty pixels of width are a circle of radius twenty', () => {
    expect(circleRadius(6000, flowScale(tinyWorldFlow, false, null))).toBe(20);
    // A quarter of the persons is half the radius.
    expect(circleRadius(1500, flowScale(tinyWorldFlow, false, null))).toBe(10);
    expect(circleRadius(12_000, flowScale(tinyWorldFlow, true, null))).toBe(20);
  });
});
