import { describe, expect, it } from 'vitest';
import type { Lane } from '#map/plan/map-plan.ts';
import { laneOpacity } from './lane-opacity.ts';
import { dimOpacity } from './point-colours.ts';

const lane: Lane = {
  id: 'a',
  figures: ['a'],
  category: 'refugees',
  pattern: 'solid',
  path: [],
  widthPixels: 1,
  offsetPixels: 0,
  perYear: 1,
  unit: 'persons',
  direction: 'outward',
  mode: 'land',
  isShared: false,
  strands: 1,
  bundle: 'series',
  isThinned: false,
};

describe('laneOpacity', () => {
  it('is full where the plan says nothing, and what the plan says where it does', () => {
    expect(laneOpacity(lane, [])).toBe(1);
    expect(laneOpacity({ ...lane, opacity: 0.5 }, [])).toBe(0.5);
  });

  it('lifts what is brought forward to full, and dims the others by their own share', () => {
    const faint = { ...lane, opacity: 0.5 };
    expect(laneOpacity(faint, ['a'])).toBe(1);
    expect(laneOpacity(faint, ['b'])).toBe(dimOpacity / 2);
    expect(laneOpacity(lane, ['b'])).toBe(dimOpacity);
  });
});
