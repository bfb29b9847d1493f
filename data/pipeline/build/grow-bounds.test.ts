import { describe, expect, it } from 'vitest';
import { growBounds } from './grow-bounds.ts';

describe('growBounds', () => {
  it('reaches sideways for a tall corridor in a wide window', () => {
    // At the equator Mercator degrees are plain degrees, nearly: 10 high needs 24 wide, 12 on each side of the middle at 1.
    const [west, , east] = growBounds([0, -5, 2, 5]);
    expect(west).toBeCloseTo(-11.03, 1);
    expect(east).toBeCloseTo(13.03, 1);
  });

  it('reaches up and down for a wide corridor in a tall window', () => {
    // 10 wide needs 22 high, 11 on each side of the equator in Mercator degrees, which is 10.93 degrees of latitude.
    const [, south, , north] = growBounds([0, -1, 10, 1]);
    expect(south).toBeCloseTo(-10.93, 1);
    expect(north).toBeCloseTo(10.93, 1);
  });

  it('stays within the world', () => {
    expect(growBounds([-170, -80, 170, 80])).toEqual([-180, -85, 180, 85]);
  });
});
