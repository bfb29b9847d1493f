import { describe, expect, it } from 'vitest';
import { compareSnapshots } from './compare-snapshots.ts';
import type { Snapshot } from './snapshot.ts';

const year = (rows: number, total: number) => ({ rows, zeros: 0, gaps: 0, ranges: 0, total });
const first: Snapshot = {
  version: '2020.1',
  date: '2020-01-01',
  corridors: ['strait'],
  sources: ['register'],
  files: { 'a.csv': 'aa', 'b.csv': 'bb' },
  series: { 'a.x.flow': { '2018': year(1, 10), '2019': year(2, 30) }, 'a.y.flow': { '2019': year(1, 5) } },
  incidents: [{ year: 2019, incidents: 3, deaths: 7 }],
};

describe('compareSnapshots', () => {
  it('finds nothing between a version and itself', () => {
    expect(compareSnapshots(first, first)).toMatchObject({
      series: [],
      incidents: [],
      corridors: { added: [], removed: [] },
      files: { added: [], removed: [], replaced: [] },
    });
  });

  it('names series that came, went or differ, and only the years that differ', () => {
    const second: Snapshot = {
      ...first,
      version: '2020.2',
      series: {
        'a.x.flow': { '2018': year(1, 10), '2019': year(2, 31), '2020': year(1, 4) },
        'a.z.flow': { '2020': year(1, 1) },
      },
      incidents: [{ year: 2019, incidents: 3, deaths: 8 }],
    };
    const { series, incidents } = compareSnapshots(first, second);
    expect(series).toEqual([
      {
        series: 'a.x.flow',
        kind: 'changed',
        years: [
          { year: 2019, before: { rows: 2, total: 30 }, after: { rows: 2, total: 31 } },
          { year: 2020, before: null, after: { rows: 1, total: 4 } },
        ],
      },
      { series: 'a.y.flow', kind: 'removed', years: [{ year: 2019, before: { rows: 1, total: 5 }, after: null }] },
      { series: 'a.z.flow', kind: 'added', years: [{ year: 2020, before: null, after: { rows: 1, total: 1 } }] },
    ]);
    expect(incidents).toEqual([{ year: 2019, before: { rows: 3, total: 7 }, after: { rows: 3, total: 8 } }]);
  });

  it('names corridors, publications and files that came, went or have other bytes', () => {
    const second: Snapshot = {
      ...first,
      corridors: ['bay', 'strait'],
      sources: ['census'],
      files: { 'a.csv': 'changed', 'c.csv': 'cc' },
    };
    expect(compareSnapshots(first, second)).toMatchObject({
      corridors: { added: ['bay'], removed: [] },
      sources: { added: ['census'], removed: ['register'] },
      files: { added: ['c.csv'], removed: ['b.csv'], replaced: ['a.csv'] },
    });
  });
});
