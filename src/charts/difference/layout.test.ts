import { describe, expect, it } from 'vitest';
import { layoutDifference, type DifferencePair, type SideBar } from './layout.ts';

const bar = (low: number, high = low, isMinimum = false): SideBar => ({ low, high, isMinimum });
const pair = (id: string, first: SideBar | null, second: SideBar | null): DifferencePair => ({
  id,
  label: id,
  bars: [first, second],
  written: ['one', 'two'],
  note: 'A note.',
});
const lay = (pairs: readonly DifferencePair[], direction: 'ltr' | 'rtl' = 'ltr', widthPixels = 308) =>
  layoutDifference({ pairs, sides: ['First', 'Second'], widthPixels, direction });

describe('layoutDifference', () => {
  it('puts the two bars of a pair on one scale, and each pair on its own', () => {
    // 308 px less 8 for an open end are 300 for the largest of each pair.
    const { pairs } = lay([pair('flow', bar(100), bar(50)), pair('stock', bar(2_000_000), bar(1_000_000))]);
    expect(pairs.map(({ sides }) => sides.map((side) => side.bar?.width))).toEqual([
      [300, 150],
      [300, 150],
    ]);
    expect(pairs[0]?.sides.map((side) => side.bar?.x)).toEqual([0, 0]);
  });

  it('mirrors for a language read from the right', () => {
    const { pairs } = lay([pair('flow', bar(100), bar(50, 100))], 'rtl');
    expect(pairs[0]?.sides[0]?.bar).toMatchObject({ x: 8, width: 300, tipX: 8 });
    expect(pairs[0]?.sides[1]?.bar).toMatchObject({ x: 158, width: 150, open: { x: 8, width: 150 } });
  });

  it('draws nothing where there is no number, nothing for zero, and something for one', () => {
    const { pairs } = lay([pair('a', null, bar(0)), pair('b', bar(1), bar(1_000_000))]);
    expect(pairs[0]?.sides.map(({ bar: drawn }) => drawn?.width ?? null)).toEqual([null, 0]);
    expect(pairs[1]?.sides[0]?.bar?.width).toBe(1);
  });

  it('leaves what is not certain hollow and a minimum open', () => {
    const [laid] = lay([pair('a', bar(25, 100), bar(50, 50, true))]).pairs;
    expect(laid?.sides[0]?.bar).toMatchObject({ width: 75, open: { x: 75, width: 225 }, isMinimum: false });
    expect(laid?.sides[1]?.bar).toMatchObject({ width: 150, open: null, isMinimum: true, tipX: 150 });
  });

  it('makes room for names and notes of several lines, so that nothing lies over another', () => {
    const long = 'From the Horn of Africa and East Africa to Southern Africa, 2018–2024';
    const { pairs, height } = layoutDifference({
      pairs: [
        { ...pair('a', bar(1), bar(2)), note: long, written: ['at least 1,234,567 persons', '2'] },
        pair('b', bar(1), bar(2)),
      ],
      sides: [long, long],
      widthPixels: 240,
      direction: 'ltr',
    });
    const [first, second] = pairs;
    const [one] = first?.sides ?? [];
    expect(one?.nameLines.length).toBeGreaterThan(1);
    expect(one?.barY).toBeGreaterThan(one?.nameLines.at(-1)?.y ?? Infinity);
    expect(first?.noteLines.length).toBeGreaterThan(1);
    expect(second?.top).toBeGreaterThan(first?.noteLines.at(-1)?.y ?? Infinity);
    expect(height).toBe(second?.bottom);
    expect(lay([]).height).toBe(0);
  });
});
