import { describe, expect, it } from 'vitest';
import type { AccountSeries } from '#domain/evidence-account.ts';
import { toAccountSeries, toAccountSource } from '#tests/fixtures/tiny-account.ts';
import { chooseSeries, listPublishers } from './choose-series.ts';

const account = {
  series: [
    toAccountSeries({ id: 'a.refugees.stock', category: 'refugees', sources: ['one', 'two'] }),
    toAccountSeries({ id: 'b.refugees.stock', category: 'refugees', sources: ['three'] }),
    toAccountSeries({ id: 'b.mixed.stock', category: 'mixed', sources: ['three'] }),
  ],
  sources: [toAccountSource('one', 'Zeta'), toAccountSource('two', 'Zeta'), toAccountSource('three', 'Alpha')],
};
const idsOf = (list: readonly AccountSeries[]) => list.map(({ id }) => id);

describe('chooseSeries', () => {
  it('takes everything where nothing is chosen', () => {
    expect(chooseSeries(account, { publisher: null, category: null }, null)).toHaveLength(3);
  });

  it('narrows by publisher and by category together', () => {
    expect(idsOf(chooseSeries(account, { publisher: 'Alpha', category: null }, null))).toEqual([
      'b.refugees.stock',
      'b.mixed.stock',
    ]);
    expect(idsOf(chooseSeries(account, { publisher: 'Alpha', category: 'refugees' }, null))).toEqual(['b.refugees.stock']);
  });

  it('keeps the series a link points at', () => {
    expect(idsOf(chooseSeries(account, { publisher: 'Alpha', category: 'mixed' }, 'a.refugees.stock'))).toEqual([
      'a.refugees.stock',
      'b.mixed.stock',
    ]);
  });
});

describe('listPublishers', () => {
  it('names each publisher once, by the alphabet', () => {
    expect(listPublishers(account, 'en')).toEqual(['Alpha', 'Zeta']);
  });
});
