import { describe, expect, it } from 'vitest';
import { layoutTrend, type Panel, type PanelPoint, toBand, type TrendInput } from './layout.ts';

function point(year: number, low: number, high = low, change: Partial<PanelPoint> = {}): PanelPoint {
  return { year, amount: { low, high, isMinimum: false }, isHollow: false, isPartial: false, beside: [], ...change };
}

function panel(points: readonly PanelPoint[], change: Partial<Panel> = {}): Panel {
  return { id: 'one', title: 'One', note: '', mark: 'bars', points, breaks: [], ...change };
}

/** Ten years on 400 px: 40 px each. */
function layout(panels: readonly Panel[], change: Partial<TrendInput> = {}) {
  const years = { from: 2010, to: 2019 };
  return layoutTrend({ panels, years, chosen: { from: 2012, to: 2013 }, widthPixels: 400, direction: 'ltr', ...change });
}

describe('layoutTrend', () => {
  it('draws a number as high as its share of the scale, and a range from its low to its high end', () => {
    const [laid] = layout([panel([point(2010, 300), point(2011, 60, 150)])]).panels;
    // 300 in three steps is a scale to 300: the bar of 300 is as high as the plot, 60 and 150 a fifth and a half of it.
    const height = (laid?.baseY ?? 0) - (laid?.top ?? 0);
    const [whole, range] = laid?.points ?? [];
    expect(laid?.ticks.map(({ value }) => value)).toEqual([0, 100, 200, 300]);
    expect(whole).toMatchObject({ x: 20, highY: laid?.top });
    expect((laid?.baseY ?? 0) - (range?.lowY ?? 0)).toBeCloseTo(height / 5);
    expect((laid?.baseY ?? 0) - (range?.highY ?? 0)).toBeCloseTo(height / 2);
  });

  it('begins every panel at zero with a scale of its own, one under the other', () => {
    const { panels, height } = layout([panel([point(2010, 9)]), panel([point(2010, 9_000_000)], { id: 'two' })]);
    expect(panels.map(({ ticks }) => [ticks[0]?.value, ticks.at(-1)?.value])).toEqual([
      [0, 10],
      [0, 10_000_000],
    ]);
    expect(panels[1]?.titleY).toBeGreaterThan(panels[0]?.yearY ?? 0);
    expect(height).toBeGreaterThan(panels[1]?.yearY ?? 0);
  });

  it('gives a gap no height, and leaves out nothing that was given', () => {
    const gap: PanelPoint = { ...point(2014, 0), amount: { gap: 'suppressed' } };
    const [laid] = layout([panel([point(2013, 5), gap, point(2015, 0)])]).panels;
    expect(laid?.points).toHaveLength(3);
    expect(laid?.points[1]).toMatchObject({ lowY: laid?.baseY, highY: laid?.baseY });
  });

  it('joins years that follow each other, and neither over a gap nor over a change of method', () => {
    const gap: PanelPoint = { ...point(2012, 0), amount: { gap: 'not-published' } };
    const points = [point(2010, 1), point(2011, 2), gap, point(2013, 3), point(2014, 4), point(2015, 5), point(2017, 6)];
    const [laid] = layout([panel(points, { mark: 'dots', breaks: [2015] })]).panels;
    // 2010-2011 and 2013-2014; 2015 counts otherwise, 2016 is missing.
    expect(laid?.lines.map((line) => line.map(({ x }) => x))).toEqual([
      [20, 60],
      [140, 180],
    ]);
    expect(layout([panel(points)]).panels[0]?.lines).toEqual([]);
  });

  it('stands a break before its year, where that is on the axis', () => {
    const broken = panel([point(2012, 1)], { breaks: [1999, 2010, 2014] });
    expect(layout([broken]).panels[0]?.breaks).toEqual([{ year: 2014, x: 160 }]);
    expect(layout([broken], { direction: 'rtl' }).panels[0]?.breaks).toEqual([{ year: 2014, x: 240 }]);
  });

  it('lays other sources on the same scale, which grows for them', () => {
    const [laid] = layout([panel([point(2012, 100, 100, { beside: [{ low: 300, high: 300 }] })])]).panels;
    expect(laid?.ticks.at(-1)?.value).toBe(300);
    expect(laid?.points[0]?.beside).toEqual([{ lowY: laid?.top, highY: laid?.top }]);
  });

  it('parts a bar where a share of it was counted otherwise', () => {
    const [laid] = layout([panel([point(2012, 300, 300, { hatched: 100 })])]).panels;
    const height = (laid?.baseY ?? 0) - (laid?.top ?? 0);
    expect((laid?.points[0]?.hatchedY ?? 0) - (laid?.top ?? 0)).toBeCloseTo(height / 3);
  });

  it('gives words the lines they take', () => {
    const wordy = panel([point(2012, 1)], { note: 'a sentence that takes more than one line '.repeat(3) });
    const [plain, noted] = [layout([panel([point(2012, 1)])]).panels[0], layout([wordy]).panels[0]];
    expect(noted?.noteLines.length).toBeGreaterThan(1);
    expect((noted?.top ?? 0) - (plain?.top ?? 0)).toBe(15 * (noted?.noteLines.length ?? 0));
  });
});

describe('toBand', () => {
  const axis = { years: { from: 2010, to: 2019 }, width: 400, direction: 'ltr' } as const;

  it('covers the years chosen as far as they are on the axis', () => {
    expect(toBand(axis, { from: 2012, to: 2013 })).toEqual({ x: 80, width: 80 });
    expect(toBand({ ...axis, direction: 'rtl' }, { from: 2012, to: 2013 })).toEqual({ x: 240, width: 80 });
    expect(toBand(axis, { from: 1990, to: 2010 })).toEqual({ x: 0, width: 40 });
  });

  it('is nothing where none of them is', () => {
    expect(toBand(axis, { from: 1990, to: 1999 }).width).toBe(0);
    expect(toBand(axis, { from: 2020, to: 2021 }).width).toBe(0);
  });
});
