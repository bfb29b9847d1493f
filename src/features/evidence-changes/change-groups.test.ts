import { describe, expect, it } from 'vitest';
import type { ReleaseChanges } from '#domain/release-changes.ts';
import { groupChanges } from './change-groups.ts';

const nothing: ReleaseChanges = {
  from: { version: '2026.1', date: '2026-01-01' },
  to: { version: '2026.2', date: '2026-02-01' },
  series: [],
  incidents: [],
  corridors: { added: [], removed: [] },
  sources: { added: [], removed: [] },
  files: { added: [], removed: [], replaced: [] },
};

describe('groupChanges', () => {
  it('says nothing of what did not change', () => {
    expect(groupChanges(nothing)).toEqual([]);
  });

  it('sets series that came, differ and went apart', () => {
    const groups = groupChanges({
      ...nothing,
      series: [
        { series: 'a.new.flow', kind: 'added', years: [] },
        { series: 'b.old.flow', kind: 'removed', years: [] },
        { series: 'c.same.flow', kind: 'changed', years: [] },
        { series: 'd.new.flow', kind: 'added', years: [] },
      ],
    });
    expect(groups).toEqual([
      { change: 'series-added', what: 'series', ids: ['a.new.flow', 'd.new.flow'] },
      { change: 'series-changed', what: 'series', ids: ['c.same.flow'] },
      { change: 'series-removed', what: 'series', ids: ['b.old.flow'] },
    ]);
  });

  it('names incidents by the years that differ', () => {
    const after = { rows: 2, total: 9 };
    expect(groupChanges({ ...nothing, incidents: [{ year: 2024, before: null, after }] })).toEqual([
      { change: 'incidents-changed', what: 'incidents', ids: ['2024'] },
    ]);
  });
});
