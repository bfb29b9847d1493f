import { describe, expect, it } from 'vitest';
import { findAgeSexShares } from './age-sex-shares.ts';
import type { Group } from './breakdown.ts';

const group = (id: string, value: number): Group => ({ id, amount: { kind: 'exact', value } });
const sexes = [group('female', 60), group('male', 20)];

describe('findAgeSexShares', () => {
  it('gives women among those of known sex and people under 18 among those of known age', () => {
    const ages = [group('0-4', 10), group('12-17', 15), group('18-59', 20), group('60+', 5)];
    // 60 of 80; 10 + 15 of 50.
    expect(findAgeSexShares({ sexes, ages, known: { sex: 80, age: 50, both: null } })).toEqual({ women: 0.75, children: 0.5 });
    const words = [group('child', 1), group('adult', 3)];
    expect(findAgeSexShares({ sexes, ages: words, known: { sex: 80, age: 4, both: null } }).children).toBe(0.25);
  });

  it('says nothing of children where a group lies on both sides of 18, nor of a group that stands alone', () => {
    const ages = [group('0-14', 10), group('15-24', 15), group('25+', 20)];
    expect(findAgeSexShares({ sexes, ages, known: { sex: 80, age: 45, both: null } }).children).toBeNull();
    const alone = { sexes: [group('female', 60)], ages: [group('child', 9)], known: { sex: 60, age: 9, both: null } };
    expect(findAgeSexShares(alone)).toEqual({ women: null, children: null });
  });

  it('makes no share of ranges or of nobody', () => {
    expect(findAgeSexShares({ sexes, ages: [], known: { sex: null, age: null, both: null } }).women).toBeNull();
    expect(findAgeSexShares({ sexes, ages: [], known: { sex: 0, age: 0, both: null } }).women).toBeNull();
  });
});
