import { describe, expect, it } from 'vitest';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { findMainTotals } from './main-totals.ts';

const { series } = tinyWorld.catalogue;

describe('findMainTotals', () => {
  it('takes the largest totals of one stage, two statistics about the same people side by side', () => {
    // Arrivals of 2023: 1,234 landed; 570 = 400 + 70 + 100 newly registered; the parts by nationality are left out.
    const totals = findMainTotals(tinyResult({ stages: ['arrival'] }).totals, series);
    expect(totals.map((total) => total.id)).toEqual(['series:coast.arrivals.flow', 'group:agency.newly-displaced']);
  });

  it('takes one total a stage over several stages, at most three, arrivals before stays before returns', () => {
    // 2023 has totals at four stages; the guard gives none in transit, and those before departure come last.
    const totals = findMainTotals(tinyResult().totals, series);
    expect(totals.map((total) => total.stage)).toEqual(['arrival', 'stay', 'return']);
  });

  it('leaves the dead to their own sentence', () => {
    const { totals } = tinyResult({ stages: ['return'] });
    expect(findMainTotals(totals, series)).toHaveLength(1);
    const dead = totals.map((total) => Object.assign({}, total, { measure: 'deaths' }));
    expect(findMainTotals(dead, series)).toEqual([]);
  });

  it('never takes a part beside its whole, but takes it where the whole is not in view', () => {
    const { totals } = tinyResult({ stages: ['arrival'] });
    const part = totals.filter((total) => total.id === 'series:coast.arrivals-by-nationality.flow');
    expect(part).toHaveLength(1);
    expect(findMainTotals(part, series)).toEqual(part);
    expect(findMainTotals(totals, series)).not.toContain(part[0]);
  });

  it('takes another measure of a stage where the telling one has no total', () => {
    // Of arrivals only a stock is left, though arrivals are told by flows; the return keeps its flow.
    const totals = tinyResult({ stages: ['stay', 'return'] }).totals;
    const moved = totals.map((total) => (total.stage === 'stay' ? Object.assign({}, total, { stage: 'arrival' }) : total));
    const main = findMainTotals(moved, series);
    expect(main.map((total) => [total.stage, total.measure])).toEqual([
      ['arrival', 'stock'],
      ['return', 'flow'],
    ]);
  });

  it('takes a part where its whole is a gap', () => {
    const { totals } = tinyResult({ stages: ['arrival'] });
    const unknown = totals.map((total) =>
      total.id === 'series:coast.arrivals.flow'
        ? Object.assign({}, total, { amount: { kind: 'gap', gap: 'not-published' } as const })
        : total,
    );
    // By nationality 801 + 150 = 951 in 2023, more than the 570 newly registered.
    expect(findMainTotals(unknown, series)[0]?.id).toBe('series:coast.arrivals-by-nationality.flow');
  });

  it('leaves gaps out', () => {
    const [total] = tinyResult().totals;
    const gaps = total === undefined ? [] : [{ ...total, amount: { kind: 'gap', gap: 'not-published' } as const }];
    expect(gaps).toHaveLength(1);
    expect(findMainTotals(gaps, series)).toEqual([]);
  });

  it('finds none among none', () => {
    expect(findMainTotals([], series)).toEqual([]);
  });
});
