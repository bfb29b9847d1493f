import { describe, expect, it } from 'vitest';
import type { LegLane } from './lay-lanes.ts';
import { offsetLanes } from './offset-lanes.ts';

function lane(bundle: string, widthPixels: number, change: Partial<LegLane> = {}): LegLane {
  const fixed = {
    leg: 'a--b',
    sense: 'forward',
    category: 'refugees',
    direction: 'outward',
    isShared: false,
    strands: 1,
  } as const;
  return {
    ...fixed,
    bundle,
    widthPixels,
    figures: [bundle],
    perYear: widthPixels * 10_000,
    unit: 'persons',
    isThinned: false,
    ...change,
  };
}

function offsets(lanes: readonly LegLane[]): Record<string, number> {
  return Object.fromEntries(offsetLanes(lanes).map((each) => [`${each.bundle} ${each.leg}`, each.offsetPixels]));
}

describe('offsetLanes', () => {
  it('lays the widest bundle in the middle and the next to the right of travel, 3 px off', () => {
    // 10 px in the middle reach 5 to the right; 3 px of gap; half of 4 px: 10.
    expect(offsets([lane('big', 10), lane('small', 4)])).toEqual({ 'big a--b': 0, 'small a--b': 10 });
  });

  it('lays the way back on the other side: to the right of its own travel', () => {
    // Both are to the right of their travel, so they are on different sides of the leg.
    const back = lane('back', 4, { sense: 'backward', direction: 'return' });
    expect(offsets([lane('big', 10), lane('small', 4), back])).toMatchObject({ 'small a--b': 10, 'back a--b': 10 });
  });

  it('keeps what is widest anywhere in the middle everywhere', () => {
    const far = [lane('big', 10), lane('big', 1, { leg: 'b--c' }), lane('small', 4, { leg: 'b--c' })];
    // On b--c: 0.5 + 3 + 2.
    expect(offsets(far)).toMatchObject({ 'big b--c': 0, 'small b--c': 5.5 });
  });

  it('lays the lanes of one bundle side by side without a gap', () => {
    const placed = offsetLanes([lane('sum', 6), lane('sum', 2, { category: 'asylum-seekers' })]);
    // 8 px in all, from -4: 6 px with their middle at -1, 2 px with theirs at 3.
    expect(placed.map((each) => [each.category, each.offsetPixels, each.isLead])).toEqual([
      ['refugees', -1, true],
      ['asylum-seekers', 3, false],
    ]);
  });
});
