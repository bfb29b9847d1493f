import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { Lane } from '#map/plan/map-plan.ts';
import { contrast } from './contrast.ts';
import { hollowEdge } from './lane-strokes.ts';
import { isBand, paintBands } from './paint-bands.ts';

const trunk: Lane = {
  id: 'trunk',
  figures: ['flow'],
  category: 'mixed',
  pattern: 'dash-dot',
  path: [
    [0, 0],
    [1, 0],
  ],
  widthPixels: 30,
  offsetPixels: 0,
  perYear: 300_000,
  unit: 'movements',
  direction: 'outward',
  mode: 'land',
  isShared: true,
  strands: 2,
  bundle: 'flow',
  isThinned: false,
};
const branch: Lane = {
  ...trunk,
  id: 'branch',
  widthPixels: 10,
  path: [
    [1, 0],
    [2, 1],
  ],
};

describe('paintBands', () => {
  it('takes broad hollow lanes only', () => {
    expect(isBand(trunk)).toBe(true);
    expect(isBand({ ...trunk, isShared: false })).toBe(false);
    expect(isBand({ ...trunk, widthPixels: 6.9 })).toBe(false);
  });

  it('paints all edges before all fills, with flat ends', () => {
    const bodies = paintBands([trunk, branch], 5, 'light', false).filter(({ cap }) => cap === 'butt');
    // Edges at full width, then fills less 1 px on either side.
    expect(bodies.map(({ stroke }) => stroke.widthPixels)).toEqual([30, 10, 28, 8]);
  });

  it('rounds the narrower of two that meet, and no free end', () => {
    const joints = paintBands([trunk, branch], 5, 'light', false).filter(({ cap }) => cap === 'round');
    expect(joints.map(({ id }) => id)).toEqual(['start|0|branch', 'start|1|branch']);
    expect(paintBands([branch], 5, 'light', false).every(({ cap }) => cap === 'butt')).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('the edge of a hollow lane in the %s theme', (theme) => {
  it.each(categories)('keeps 3:1 against land and sea for %s', (category) => {
    const edge = hollowEdge(categoryAppearance[category][theme], theme);
    expect(contrast(edge, basemapColours[theme].land)).toBeGreaterThanOrEqual(3);
    expect(contrast(edge, basemapColours[theme].sea)).toBeGreaterThanOrEqual(3);
  });
});
