import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { tinyObservations } from '#tests/fixtures/tiny-world.ts';
import type { Observation } from '#domain/observation.ts';
import { describe, expect, it } from 'vitest';
import { addAmounts, addPeople, middleOf, toAmount } from './amount.ts';
import type { Amount } from './result.ts';

const series = tinySeries.find((each) => each.id === 'agency.refugees.flow');
const floor = tinySeries.find((each) => each.isMinimum);
const published = tinyObservations[0];
if (series === undefined || floor === undefined || published === undefined) throw new Error('the tiny world is not whole');
const blank: Observation = { ...published, value: null };

const exact = (value: number): Amount => ({ kind: 'exact', value });
const range = (low: number, high: number): Amount => ({ kind: 'range', low, high });
const atLeast = (value: number): Amount => ({ kind: 'at-least', value });
const suppressed: Amount = { kind: 'gap', gap: 'suppressed' };
const notMonitored: Amount = { kind: 'gap', gap: 'not-monitored' };

describe('toAmount', () => {
  it.each<[string, Partial<Observation>, Amount]>([
    ['a value', { value: 40 }, exact(40)],
    ['a printed zero', { value: 0 }, exact(0)],
    ['a value with a range beside it', { value: 40, low: 30, high: 50 }, exact(40)],
    ['a range', { low: 1, high: 4 }, range(1, 4)],
    ['a lower end', { low: 30 }, atLeast(30)],
    ['an upper end', { high: 4 }, range(0, 4)],
    ['a gap', { gap: 'not-monitored' }, notMonitored],
    ['a row with nothing', {}, { kind: 'gap', gap: 'not-published' }],
  ])('reads %s', (_, change, expected) => {
    expect(toAmount({ ...blank, ...change }, series)).toEqual(expected);
  });

  it('reads a value of a series that is a floor as at least', () => {
    expect(toAmount({ ...blank, value: 40 }, floor)).toEqual(atLeast(40));
  });
});

describe('addAmounts', () => {
  it.each<[string, readonly Amount[], Amount]>([
    ['exact values', [exact(2), exact(3)], exact(5)],
    ['ends of ranges', [range(1, 4), exact(10), range(2, 3)], range(13, 17)],
    ['a floor with anything to a floor', [atLeast(5), range(1, 4), exact(10)], atLeast(16)],
    ['a suppressed number to a floor', [exact(7), suppressed], atLeast(7)],
    ['other gaps not at all', [exact(7), notMonitored], exact(7)],
    ['zero to zero, not to a gap', [exact(0), notMonitored], exact(0)],
    ['gaps to a gap, the last', [suppressed, notMonitored], notMonitored],
    ['nothing to a gap', [], { kind: 'gap', gap: 'not-published' }],
  ])('adds %s', (_, amounts, expected) => {
    expect(addAmounts(amounts)).toEqual(expected);
  });
});

describe('addPeople', () => {
  it.each<[string, readonly Amount[], Amount]>([
    ['exact values', [exact(2), exact(3)], exact(5)],
    ['a number withheld, not published or not monitored to a floor', [exact(7), notMonitored], atLeast(7)],
    ['what does not apply not at all', [exact(7), { kind: 'gap', gap: 'not-applicable' }], exact(7)],
    ['gaps to a gap', [notMonitored, notMonitored], notMonitored],
  ])('adds %s', (_, amounts, expected) => {
    expect(addPeople(amounts)).toEqual(expected);
  });
});

describe('middleOf', () => {
  it('is the value, the floor, the middle of a range, and nothing of a gap', () => {
    expect([exact(7), atLeast(5), range(1, 4), suppressed].map(middleOf)).toEqual([7, 5, 2.5, null]);
  });
});
