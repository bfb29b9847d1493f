import { describe, expect, it } from 'vitest';
import { toWorldPath } from './world-path.ts';

describe('toWorldPath', () => {
  it('lays lines on the flat world of 512 units', () => {
    // The middle of the world is 0° 0°; 90° east is three quarters of the way across.
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [0, 0],
          [90, 0],
        ],
        [
          [-180, 0],
          [180, 0],
        ],
      ],
    };
    expect(toWorldPath(line)).toBe('M256 256L384 256M0 256L512 256');
  });

  it('closes every ring of an area, holes too', () => {
    const area = {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [0, 0],
            [90, 0],
            [0, 0],
          ],
          [
            [0, 0],
            [45, 0],
            [0, 0],
          ],
        ],
      ],
    };
    expect(toWorldPath(area)).toBe('M256 256L384 256L256 256ZM256 256L320 256L256 256Z');
  });
});
