import { describe, expect, it } from 'vitest';
import type { AccountSeries, AccountSource } from '#domain/evidence-account.ts';
import { chooseSeries, listPublishers } from './choose-series.ts';

function series(id: string, category: AccountSeries['category'], sources: readonly string[]): AccountSeries {
  return {
    id,
    category,
    sources,
    stage: 'stay',
    role: 'main',
    measure: 'stock',
    unit: 'persons',
    addableOver: [],
    sumGroup: null,
    partOf: null,
    topic: null,
    reads: 'origin-to-host',
    isMinimum: false,
    breaks: [],
    years: null,
    rows: 0,
    parts: 0,
    gaps: 0,
    ranges: 0,
  };
}

function source(id: string, publisher: string): AccountSource {
  return {
    id,
    publisher,
    title: id,
    date: '',
    licence: 'CC BY 4.0',
    licenceStatus: 'open',
    page: 'https://example.org',
    evidence: 'publisher',
    years: null,
  };
}

const account = {
  series: [
    series('a.refugees.stock', 'refugees', ['one', 'two']),
    series('b.refugees.stock', 'refugees', ['three']),
    series('b.mixed.stock', 'mixed', ['three']),
  ],
  sources: [source('one', 'Zeta'), source('two', 'Zeta'), source('three', 'Alpha')],
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
