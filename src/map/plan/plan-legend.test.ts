import { describe, expect, it } from 'vitest';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { planMap } from './plan-map.ts';

const { catalogue, corridor } = tinyWorld;

function legend(perPixel: number | null, isHalfScale = false) {
  return planMap({ result: tinyResult(), catalogue, corridor, names: tinyNames, isHalfScale, perPixel }).legend;
}

describe('the scale in the legend', () => {
  it('names the scale that would suit what is shown, and none as chosen', () => {
    // The largest bundle of 2023 is the 1,234 landings: 1,234 / 40 = 31 a pixel, nearest 20 (1.5 times; 50 is 1.6 times).
    expect(legend(null).scaling).toEqual({ chosen: null, fitted: 20, period: 'year' });
    expect(legend(null).laneScale.map(({ persons }) => persons)).toEqual([10_000, 50_000, 200_000]);
  });

  it('gives its examples at the scale the viewer chose, on a small screen too', () => {
    // 1, 5 and 20 pixels at 20 a pixel.
    expect(legend(20).laneScale).toEqual([
      { persons: 20, widthPixels: 1 },
      { persons: 100, widthPixels: 5 },
      { persons: 400, widthPixels: 20 },
    ]);
    expect(legend(20, true).laneScale).toEqual(legend(20).laneScale);
    expect(legend(20, true).scaling?.chosen).toBe(20);
  });

  it('says nothing of a corridor’s own thinner lanes where the viewer chose', () => {
    const thinner = { ...corridor, perYearPerLanePixel: 20_000 };
    const plan = (perPixel: number | null) =>
      planMap({ result: tinyResult(), catalogue, corridor: thinner, names: tinyNames, perPixel }).legend.thinnerBy;
    expect([plan(null), plan(50)]).toEqual([2, 1]);
  });

  it('keeps the circles and dots of the map', () => {
    expect(legend(20).circleScale).toEqual(legend(null).circleScale);
    expect(legend(20).deathScale).toEqual(legend(null).deathScale);
  });

  it('can still take a chosen scale back where nothing moves', () => {
    const result = tinyResult({ categories: [] });
    const shown = (perPixel: number | null) =>
      planMap({ result, catalogue, corridor, names: tinyNames, perPixel }).legend.scaling;
    expect(shown(20)).toEqual({ chosen: 20, fitted: 20, period: 'year' });
    expect(shown(null)).toBeUndefined();
  });
});
