import type { Observation } from '#domain/observation.ts';
import { tinyObservations } from '#tests/fixtures/tiny-world.ts';
import { describe, expect, it } from 'vitest';
import { rankRows } from './rank-rows.ts';

const [published] = tinyObservations;
if (published === undefined) throw new Error('the tiny world has rows');

function row(change: Partial<Observation>): Observation {
  return Object.assign({}, published, { value: null }, change);
}

describe('rankRows', () => {
  it('puts a firmer quality before a less rounded value', () => {
    const press = row({ value: 84_376, quality: 'press' });
    const reported = row({ value: 80_000, quality: 'reported' });
    expect(rankRows([press, reported])).toEqual([reported, press]);
  });

  it('puts the least rounded value first among equals', () => {
    const [round, rounder, exact] = [row({ value: 107_500 }), row({ value: 108_000 }), row({ value: 107_532 })];
    expect(rankRows([round, rounder, exact])).toEqual([exact, round, rounder]);
  });

  it('puts a value before a range and any number before a gap', () => {
    const gap = row({ gap: 'not-published', quality: 'reported' });
    const range = row({ low: 1, high: 4, quality: 'reported' });
    const rounded = row({ value: 1_000_000, quality: 'reported' });
    const estimate = row({ value: 3, quality: 'estimate' });
    expect(rankRows([gap, range, estimate, rounded])).toEqual([rounded, range, estimate, gap]);
  });

  it('keeps the order of the table in a tie', () => {
    const [first, second] = [row({ value: 5, source: 'first' }), row({ value: 6, source: 'second' })];
    expect(rankRows([first, second])).toEqual([first, second]);
    expect(rankRows([second, first])).toEqual([second, first]);
  });
});
