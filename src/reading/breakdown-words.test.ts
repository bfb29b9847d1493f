import { describe, expect, it } from 'vitest';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';
import type { Division } from '#query/breakdown.ts';
import { sayGroup, sayKnown, sayMonth } from './breakdown-words.ts';

const english = createTranslator('en', en);
const arabic = createTranslator('ar', ar);
const groups: Division['groups'] = ['female', 'male'].map((id) => ({ id, amount: { kind: 'exact', value: 1 } }));

const of = (known: number | null, whole: number | null, among = groups) =>
  sayKnown({ groups: among, years: [2023], known, whole }, english);

describe('sayGroup', () => {
  it('says sexes, bands and open ends', () => {
    const said = ['female', '5-11', '60+', 'child'].map((id) => sayGroup({ id }, english));
    expect(said).toEqual(['Women and girls', '5–11 years', '60 years and over', 'Children']);
    expect(sayGroup({ id: '60+' }, arabic)).toContain('٦٠');
  });
});

describe('sayKnown', () => {
  it('says of how many the group is known', () => {
    // 3 of 4.
    expect(of(3000, 4000)).toBe('Known for 3,000 of 4,000 (75%); the rest is not divided.');
    expect(of(4000, 4000)).toBe('Known for all 4,000.');
  });

  it('says when the published groups are more than the total', () => {
    expect(of(4001, 4000)).toContain('more than the total of 4,000');
  });

  it('says nothing of ranges, of other origins, or of one group alone', () => {
    expect([of(null, 4000), of(3000, null), of(3000, 4000, groups.slice(1))]).toEqual([null, null, null]);
  });
});

describe('sayMonth', () => {
  it('counts from January, in any time zone', () => {
    expect([sayMonth(1, english), sayMonth(12, english)]).toEqual(['January', 'December']);
  });
});
