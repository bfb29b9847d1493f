import { describe, expect, it } from 'vitest';
import { layoutCauses } from './layout.ts';

const cause = (id: string, total: number, label = id) => ({ id, label, value: String(total), total, isUnknown: false });

describe('layoutCauses', () => {
  it('makes bars as long as their number, on one scale, and leaves room for the largest number', () => {
    // 320 px less 120 for the number are 200 for the largest; half of it is half as long.
    const { causes } = layoutCauses({ causes: [cause('a', 50), cause('b', 25)], widthPixels: 320, direction: 'ltr' });
    expect(causes.map(({ barX, barWidth, valueX }) => [barX, barWidth, valueX])).toEqual([
      [0, 200, 206],
      [0, 100, 106],
    ]);
  });

  it('mirrors for a language read from the right', () => {
    const { causes } = layoutCauses({ causes: [cause('a', 50)], widthPixels: 320, direction: 'rtl' });
    expect(causes[0]).toMatchObject({ barX: 120, valueX: 114 });
  });

  it('shows even a few, and stacks names of several lines without overlap', () => {
    const long = 'Harsh conditions; lack of shelter, food or water, and much else besides';
    const { causes, height } = layoutCauses({
      causes: [cause('a', 9000), cause('b', 1, long), cause('c', 2)],
      widthPixels: 200,
      direction: 'ltr',
    });
    expect(causes[1]?.barWidth).toBe(1);
    expect(causes[1]?.labelLines.length).toBeGreaterThan(1);
    expect((causes[2]?.labelY ?? 0) - 13).toBeGreaterThanOrEqual((causes[1]?.barY ?? 0) + 12);
    expect(height).toBeGreaterThan(causes[2]?.barY ?? 0);
    expect(layoutCauses({ causes: [], widthPixels: 200, direction: 'ltr' })).toMatchObject({ height: 0, causes: [] });
  });
});
