import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import type { Change } from '#query/change.ts';
import type { Amount } from '#query/result.ts';
import type { TrendPoint } from '#query/trend.ts';
import { ar, en, fr } from '#tests/fixtures/all-messages.ts';
import { sayChange } from './change-words.ts';

const english = createTranslator('en', en);

type NoChange = Extract<Change, { kind: 'none' }>;

function point(at: number, amount: Amount): TrendPoint {
  return { at, amount, partial: [], breaks: [], quality: 'reported', sources: [], series: [], figures: [], alternatives: [] };
}

function changed(before: number, after: number, kind: 'exact' | 'at-least' = 'exact'): Change {
  return {
    kind: 'change',
    from: point(2014, { kind, value: before }),
    to: point(2024, { kind, value: after }),
    difference: after - before,
    share: before === 0 ? null : (after - before) / before,
    isOfMinimums: kind === 'at-least',
  };
}

function none(reason: NoChange['reason'], years: readonly number[] = []): NoChange {
  return {
    kind: 'none',
    reason,
    from: point(2014, { kind: 'exact', value: 1 }),
    to: point(2024, { kind: 'exact', value: 1 }),
    breaks: years.map((year) => ({ series: 'one', year, key: String(year) })),
  };
}

describe('sayChange', () => {
  it('says how many more or fewer, and the share of the earlier number', () => {
    // 300 of 1,000 are 30%; 999,900 more than 100 is 10,000 times as many.
    expect(sayChange(changed(1000, 1300), null, english)).toBe('From 2014 to 2024: 300 more (30%).');
    expect(sayChange(changed(1000, 700), null, english)).toBe('From 2014 to 2024: 300 fewer (30%).');
    expect(sayChange(changed(1000, 1000), null, english)).toBe('From 2014 to 2024: no change.');
    expect(sayChange(changed(100, 1_000_000), null, english)).toBe('From 2014 to 2024: 999,900 more, 10,000 times as many.');
  });

  it('gives no share of a few, of nothing, or one that rounds to nothing', () => {
    expect(sayChange(changed(10, 15), null, english)).toBe('From 2014 to 2024: 5 more.');
    expect(sayChange(changed(0, 15), null, english)).toBe('From 2014 to 2024: 15 more.');
    // 4 of 1,000 are 0.4%.
    expect(sayChange(changed(1000, 996), null, english)).toBe('From 2014 to 2024: 4 fewer.');
  });

  it('says of two minimums that they are', () => {
    expect(sayChange(changed(1000, 1300, 'at-least'), null, english)).toBe(
      'From 2014 to 2024: 300 more (30%). Both are minimum counts, and so is what they tell of the change.',
    );
  });

  it('names the years in which the method changed, each once', () => {
    expect(sayChange(none('break', [2019, 2017, 2019]), null, english)).toBe(
      'No change since 2014 is given: the method changed in 2017 and 2019.',
    );
  });

  it('says why there is none, and nothing where there is nothing to compare', () => {
    const of: Change = { ...none('no-base'), from: null };
    expect(sayChange(of, 1999, english)).toBe('No change since 1999 is given: that year has no figure.');
    expect(sayChange({ ...of, reason: 'not-before' }, 2025, english)).toBe(
      'No change since 2025 is given: the latest figure is of 2024.',
    );
    expect(sayChange(none('no-earlier'), null, english)).toBe('No earlier year to compare with.');
    expect(sayChange(none('no-latest'), null, english)).toBeNull();
  });

  it.each(['range', 'unlike', 'partial', 'other-publisher', 'other-series'] as const)(
    'has words for %s in every language',
    (reason) => {
      const said = [english, createTranslator('fr', fr), createTranslator('ar', ar)].map((each) =>
        sayChange(none(reason), null, each),
      );
      expect(new Set(said).size).toBe(3);
      expect(said[0]).toMatch(/^No change since 2014 is given: /);
    },
  );
});
