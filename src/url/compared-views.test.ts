import { describe, expect, it } from 'vitest';
import { swapSides, toComparedViews, type ComparedViews } from './compared-views.ts';
import { emptyView, type View } from './view.ts';

const corridors = [
  { id: 'one', focusYear: 2024 },
  { id: 'two', focusYear: 2020 },
];

function compare(change: Partial<View>): ComparedViews {
  const views = toComparedViews({ ...emptyView, page: 'compare', ...change }, corridors);
  if (views === null) throw new Error('no corridor');
  return views;
}

describe('toComparedViews', () => {
  it('opens on the first corridor, its opening year and five years before', () => {
    const { first, second, isOneCorridor } = compare({});
    expect([first.corridor, first.years, second.corridor, second.years, isOneCorridor]).toEqual([
      'one',
      { from: 2024, to: 2024 },
      'one',
      { from: 2019, to: 2019 },
      true,
    ]);
  });

  it('gives another corridor the same years unless it is told others', () => {
    const years = { from: 2015, to: 2018 };
    expect(compare({ corridor: 'one', years, compare: { corridor: 'two', years: null } }).second).toMatchObject({
      corridor: 'two',
      years,
    });
    const others = { from: 2010, to: 2013 };
    const told = compare({ corridor: 'one', years, compare: { corridor: 'two', years: others } });
    expect([told.second.years, told.isOneCorridor, told.isSame]).toEqual([others, false, false]);
  });

  it('keeps filters and language on both sides, and asks of whole years', () => {
    const view = { corridor: 'one', years: { from: 2020, to: 2020 }, month: 3, stages: ['arrival'], language: 'ar' } as const;
    const { first, second } = compare(view);
    for (const side of [first, second]) {
      expect(side).toMatchObject({ page: 'atlas', month: null, stages: ['arrival'], language: 'ar' });
    }
  });

  it('sees that both sides are the same', () => {
    const years = { from: 2020, to: 2021 };
    expect(compare({ corridor: 'two', years, compare: { corridor: 'two', years } }).isSame).toBe(true);
  });

  it('falls back from a corridor that is not known, and has nothing where there is none', () => {
    expect(compare({ corridor: 'gone', compare: { corridor: 'gone', years: null } }).first.corridor).toBe('one');
    expect(toComparedViews(emptyView, [])).toBeNull();
  });
});

describe('swapSides', () => {
  it('shows each side in the place of the other, and twice is back', () => {
    const before = compare({ corridor: 'one', years: { from: 2021, to: 2022 }, compare: { corridor: 'two', years: null } });
    const swapped = compare(swapSides(before));
    expect([swapped.first, swapped.second]).toEqual([before.second, before.first]);
    expect(compare(swapSides(swapped)).first).toEqual(before.first);
  });
});
