import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import type { Difference } from '#query/compare-difference.ts';
import type { ComparedNumber } from '#query/compare-number.ts';
import type { ComparedPair } from '#query/compare-pairs.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import {
  sayBreakNotes,
  sayCompareSides,
  sayComparison,
  sayNumber,
  sayPairDifference,
  sayPairTitle,
  saySigned,
  saySignedShare,
} from './compare-words.ts';

const english = createTranslator('en', en);
const arabic = createTranslator('ar', ar);
const echo = (id: string) => id;
const naming = {
  country: echo,
  place: echo,
  topic: echo,
  publisher: echo,
  series: (id: string) => (id === 'landings' ? 'Landings' : 'Claims'),
  corridor: (id: string) => (id === 'one' ? 'Northern way' : 'Southern way'),
};
const sides = { first: '2019', second: '2024' };

function number(value: number, change: Partial<ComparedNumber> = {}): ComparedNumber {
  return {
    id: 'series:landings',
    series: ['landings'],
    category: 'mixed',
    stage: 'arrival',
    measure: 'flow',
    unit: 'persons',
    amount: { kind: 'exact', value },
    years: [2019],
    asked: { from: 2019, to: 2019 },
    quality: 'reported',
    sources: [],
    figures: [],
    isPartial: false,
    ...change,
  };
}

function pair(difference: Difference, change: Partial<ComparedPair> = {}): ComparedPair {
  return {
    id: 'series:landings',
    first: number(1000),
    second: number(1500),
    difference,
    isOfOtherYears: false,
    shared: 0,
    ...change,
  };
}

const none = (reason: Extract<Difference, { kind: 'none' }>['reason']): Difference => ({ kind: 'none', reason, breaks: [] });
const say = (difference: Difference, change: Partial<ComparedPair> = {}) =>
  sayPairDifference(pair(difference, change), sides, english);

describe('sayCompareSides', () => {
  it('calls the sides by what tells them apart', () => {
    const [from, to] = [2019, 2021];
    const years = { from, to };
    const later = { from: 2024, to: 2024 };
    expect(sayCompareSides({ corridor: 'one', years }, { corridor: 'one', years: later }, naming, english)).toEqual({
      first: '2019–2021',
      second: '2024',
    });
    expect(sayCompareSides({ corridor: 'one', years }, { corridor: 'two', years }, naming, english)).toEqual({
      first: 'Northern way',
      second: 'Southern way',
    });
    expect(sayCompareSides({ corridor: 'one', years }, { corridor: 'two', years: later }, naming, english).second).toBe(
      'Southern way, 2024',
    );
  });
});

describe('sayPairDifference', () => {
  it('says how many more or fewer the second is, with its share of the first', () => {
    // 1,500 - 1,000 = 500, half of 1,000.
    expect(say({ kind: 'exact', value: 500, share: 0.5 })).toBe('2024: 500 more than 2019 (50%).');
    expect(say({ kind: 'exact', value: -250, share: -0.25 })).toBe('2024: 250 fewer than 2019 (25%).');
    expect(say({ kind: 'exact', value: 5, share: null })).toBe('2024: 5 more than 2019.');
    expect(say({ kind: 'exact', value: 0, share: 0 })).toBe('2024: as many as 2019.');
    expect(sayPairDifference(pair({ kind: 'exact', value: 500, share: 0.5 }), sides, arabic)).toContain('٥٠٠');
  });

  it('keeps at least, both ends of a range, and that both are minimums', () => {
    expect(say({ kind: 'at-least', value: -20, share: -0.2 })).toBe('2024: at least 20 fewer than 2019 (at least 20%).');
    expect(say({ kind: 'range', low: -5, high: 70 })).toBe('2024 less 2019: between -5 and +70.');
    expect(say({ kind: 'minimums', value: 4, share: null })).toBe(
      '2024: 4 more than 2019. Both are minimums: the difference is one of what was counted.',
    );
  });

  it('says why there is none', () => {
    expect(say(none('no-number'), { second: null })).toBe(
      'No difference: there is no such number for 2024 in these years. That is not a zero.',
    );
    expect(say(none('other-measure'), { second: number(1, { measure: 'stock' }) })).toBe(
      'No difference: one counts people who moved, the other people present.',
    );
    expect(say(none('other-unit'), { second: number(1, { unit: 'cases' }) })).toBe(
      'No difference: one is counted in persons, the other in cases.',
    );
    expect(say(none('other-length'), { second: number(1, { years: [2022, 2023] }) })).toBe(
      'No difference: one is of 1 year, the other of 2 years with a figure.',
    );
    expect(say(none('partial'))).toContain('part of a year');
    expect(say(none('other-series'))).toContain('two statistics');
    const breaks = [
      { series: 'landings', year: 2022, key: 'wider' },
      { series: 'landings', year: 2020, key: 'new' },
    ];
    const broken: Difference = { kind: 'none', reason: 'break', breaks };
    expect(say(broken)).toBe('No difference: the method changed in between (2020 and 2022).');
    const names = { series: { landings: { title: '', breaks: { wider: 'Wider since 2022.' } } } };
    expect(sayBreakNotes(broken, names).trim()).toBe('Wider since 2022.');
    expect(sayBreakNotes({ kind: 'exact', value: 1, share: null }, names)).toBe('');
  });

  it('adds what must be known beside it', () => {
    expect(say({ kind: 'exact', value: 0, share: 0 }, { isOfOtherYears: true, shared: 2 })).toBe(
      '2024: as many as 2019. The two are of different years, and that is in the difference too. 2 figures are in both: the same people may be counted on both sides.',
    );
  });
});

describe('saySigned', () => {
  it('writes the sign, the bound and both ends, and nothing where there is no difference', () => {
    expect(saySigned({ kind: 'exact', value: 12_300, share: null }, english)).toBe('+12,300');
    expect(saySigned({ kind: 'at-least', value: 400, share: null }, english)).toBe('≥ +400');
    expect(saySigned({ kind: 'at-least', value: -400, share: null }, english)).toBe('≤ -400');
    expect(saySigned({ kind: 'range', low: -3, high: 5 }, english)).toBe('-3–+5');
    expect(saySigned(none('break'), english)).toBe('');
    expect(saySignedShare({ kind: 'exact', value: 1, share: 0.336 }, english)).toBe('+34%');
    expect(saySignedShare({ kind: 'at-least', value: -1, share: -0.2 }, english)).toBe('≤ -20%');
    expect(saySignedShare(none('break'), english)).toBe('');
  });
});

describe('sayNumber', () => {
  it('says its years where they are not all that were asked for', () => {
    expect(sayNumber(number(1000), english)).toBe('1,000 persons');
    expect(sayNumber(number(1000, { years: [2021], asked: { from: 2018, to: 2021 } }), english)).toBe('1,000 persons, 2021');
    expect(sayNumber(null, english)).toBe('no figure');
  });
});

describe('sayComparison', () => {
  it('counts what can be held against each other and says the first of them', () => {
    const alike = pair({ kind: 'exact', value: 500, share: 0.5 });
    expect(sayComparison([alike, pair(none('other-series'))], sides, naming, english)).toEqual([
      '2 numbers have a figure on at least one side; for 1 the two are alike enough for a difference.',
      'Landings: 1,000 persons (2019); 1,500 persons (2024). 2024: 500 more than 2019 (50%).',
    ]);
    expect(sayComparison([], sides, naming, english)).toEqual(['Neither side has a number in this view.']);
  });
});

describe('sayPairTitle', () => {
  it('names both where they are not the same, and the dead by their measure', () => {
    const other = number(1, { id: 'series:claims', series: ['claims'] });
    expect(sayPairTitle(pair(none('other-series'), { second: other }), naming, english)).toBe('Landings / Claims');
    expect(sayPairTitle(pair(none('no-number'), { first: null, second: other }), naming, english)).toBe('Claims');
    const dead = number(1, { id: 'deaths', measure: 'deaths' });
    expect(sayPairTitle(pair(none('no-number'), { first: dead, second: null }), naming, english)).toBe('Dead and missing');
  });
});
