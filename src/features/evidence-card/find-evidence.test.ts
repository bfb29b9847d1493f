import { describe, expect, it } from 'vitest';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { findEvidence } from './find-evidence.ts';

const in2023 = tinyResult({ years: { from: 2023, to: 2023 } });

describe('findEvidence', () => {
  it('finds a figure by its id', () => {
    const found = findEvidence(in2023, 'agency.refugees.stock|AAA|HHH|-');
    // The agency's stock of 2023 from AAA in HHH is 1,400.
    expect(found.kind === 'figure' && found.figure.amount).toEqual({ kind: 'exact', value: 1400 });
  });

  it('finds a total by its id', () => {
    const found = findEvidence(in2023, 'group:agency.hosted');
    // 1,400 refugees and 200 asylum-seekers.
    expect(found.kind === 'total' && found.total.amount).toEqual({ kind: 'exact', value: 1600 });
  });

  it('says that a figure is missing when the view does not hold it', () => {
    const onlyReturns = tinyResult({ stages: ['return'] });
    expect(findEvidence(onlyReturns, 'agency.refugees.stock|AAA|HHH|-').kind).toBe('missing');
    expect(findEvidence(onlyReturns, 'deaths').kind).toBe('missing');
  });

  it('finds the deaths where there are incidents', () => {
    expect(in2023.deaths.incidents.length).toBeGreaterThan(0);
    expect(findEvidence(in2023, 'deaths').kind).toBe('deaths');
  });
});
