import { describe, expect, it } from 'vitest';
import { layoutAgeSex, type AgeSexSection, type BarInput } from './layout.ts';

const bar = (id: string, low: number, high = low, isMinimum = false): BarInput => ({
  id,
  low,
  high,
  isMinimum,
  written: String(low),
});
const bySex: AgeSexSection = {
  kind: 'bars',
  id: 'sex',
  title: 'By sex',
  rows: [
    { id: 'female', label: 'Women', bar: bar('f', 100) },
    { id: 'male', label: 'Men', bar: bar('m', 50) },
  ],
};
const byAge: AgeSexSection = {
  kind: 'pyramid',
  id: 'age',
  title: 'By age',
  sides: ['Women', 'Men'],
  rows: [
    { id: '0-4', label: '0-4', bars: [bar('f0', 40), bar('m0', 20)] },
    { id: '5-11', label: '5-11', bars: [bar('f5', 10), null] },
  ],
};

describe('layoutAgeSex', () => {
  it('makes bars as long as their number, from the edge where the language begins', () => {
    // 308 px less 8 for an open end are 300 for the largest.
    const { bars } = layoutAgeSex({ sections: [bySex], widthPixels: 308, direction: 'ltr' });
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 300],
      [0, 150],
    ]);
    const mirrored = layoutAgeSex({ sections: [bySex], widthPixels: 308, direction: 'rtl' });
    expect(mirrored.bars.map(({ x, width, grows }) => [x, width, grows])).toEqual([
      [8, 300, 'left'],
      [158, 150, 'left'],
    ]);
  });

  it('puts women and men back to back on one scale, and no bar where nothing is published', () => {
    // Half of 416 px less 8 are 200 for the largest, 40.
    const { bars, axes } = layoutAgeSex({ sections: [byAge], widthPixels: 416, direction: 'ltr' });
    expect(bars.map(({ id, x, width }) => [id, x, width])).toEqual([
      ['f0', 8, 200],
      ['m0', 208, 100],
      ['f5', 158, 50],
    ]);
    expect(axes.map(({ x }) => x)).toEqual([208]);
    const mirrored = layoutAgeSex({ sections: [byAge], widthPixels: 416, direction: 'rtl' });
    expect(mirrored.bars.map(({ id, x }) => [id, x])).toEqual([
      ['f0', 208],
      ['m0', 108],
      ['f5', 208],
    ]);
  });

  it('leaves what is not certain hollow, and the end of a minimum open', () => {
    const rows = [
      { id: 'female', label: 'Women', bar: bar('f', 10, 100) },
      { id: 'male', label: 'Men', bar: bar('m', 50, 50, true) },
      { id: 'other', label: 'Other', bar: bar('o', 0) },
    ];
    const { bars } = layoutAgeSex({ sections: [{ ...bySex, rows }], widthPixels: 308, direction: 'ltr' });
    expect(bars[0]).toMatchObject({ width: 30, open: { x: 30, width: 270 }, isMinimum: false });
    expect(bars[1]).toMatchObject({ width: 150, open: null, isMinimum: true, tipX: 150 });
    expect(bars[2]?.width).toBe(0);
    const mirrored = layoutAgeSex({ sections: [{ ...bySex, rows }], widthPixels: 308, direction: 'rtl' });
    expect(mirrored.bars[0]).toMatchObject({ x: 278, width: 30, open: { x: 8, width: 270 }, tipX: 8 });
  });

  it('stacks sections without overlap, every number written', () => {
    const { texts, bars, height } = layoutAgeSex({ sections: [bySex, byAge], widthPixels: 200, direction: 'ltr' });
    const lowest = Math.max(...bars.filter(({ id }) => 'fm'.includes(id)).map(({ y }) => y + 10));
    const title = texts.find(({ text }) => text === 'By age');
    expect((title?.y ?? 0) - 13).toBeGreaterThan(lowest);
    expect(texts.filter(({ look }) => look === 'value').map(({ text }) => text)).toEqual(['100', '50', '40', '20', '10']);
    expect(height).toBeGreaterThan(Math.max(...bars.map(({ y }) => y)));
    expect(layoutAgeSex({ sections: [], widthPixels: 200, direction: 'ltr' })).toMatchObject({ height: 0, bars: [] });
  });
});
