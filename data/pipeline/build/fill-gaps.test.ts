import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-written-catalogue.ts';
import { fillGaps } from './fill-gaps.ts';

const own = { en: 'own', fr: 'own', ar: 'own', es: 'own' };
const common = { en: 'common', fr: 'common', ar: 'common', es: 'common' };
const cell = { category: 'refugees', stage: 'transit', kind: 'not-monitored' } as const;
const reasonsOf = (gaps: readonly { readonly reason: { readonly en: string } }[]) => gaps.map(({ reason }) => reason.en);

describe('fillGaps', () => {
  it('gives an empty cell the common reason', () => {
    const { gaps } = fillGaps({ ...tinyCorridor, gaps: [] }, [{ ...cell, reason: common }], new Set());
    expect(reasonsOf(gaps)).toEqual(['common']);
  });

  it('keeps the reason the corridor knows better', () => {
    const { gaps } = fillGaps({ ...tinyCorridor, gaps: [{ ...cell, reason: own }] }, [{ ...cell, reason: common }], new Set());
    expect(reasonsOf(gaps)).toEqual(['own']);
  });

  it('gives a cell with figures none', () => {
    const { gaps } = fillGaps({ ...tinyCorridor, gaps: [] }, [{ ...cell, reason: common }], new Set(['refugees/transit']));
    expect(gaps).toEqual([]);
  });
});
