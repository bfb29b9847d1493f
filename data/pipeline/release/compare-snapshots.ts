import type { ReleaseChanges, SeriesChange, YearChange } from '#domain/release-changes.ts';
import { compareText } from '#lib/compare-text.ts';
import { unique } from '#lib/unique.ts';
import type { Snapshot } from './snapshot.ts';

type YearCounts = Readonly<Record<string, { readonly rows: number; readonly total: number }>>;

/** What differs between an earlier version and a later one. A series counts as changed when rows or total of any year do. */
export function compareSnapshots(before: Snapshot, after: Snapshot): ReleaseChanges {
  return {
    from: { version: before.version, date: before.date },
    to: { version: after.version, date: after.date },
    series: unique([...Object.keys(before.series), ...Object.keys(after.series)])
      .toSorted(compareText)
      .flatMap((id) => compareSeries(id, before.series[id], after.series[id])),
    incidents: compareYears(toCounts(before.incidents), toCounts(after.incidents)),
    corridors: compareLists(before.corridors, after.corridors),
    sources: compareLists(before.sources, after.sources),
    files: {
      ...compareLists(Object.keys(before.files), Object.keys(after.files)),
      replaced: Object.keys(after.files)
        .filter((file) => before.files[file] !== undefined && before.files[file] !== after.files[file])
        .toSorted(compareText),
    },
  };
}

function compareSeries(series: string, before: YearCounts | undefined, after: YearCounts | undefined): readonly SeriesChange[] {
  const years = compareYears(before ?? {}, after ?? {});
  if (years.length === 0) return [];
  return [{ series, kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', years }];
}

function compareYears(before: YearCounts, after: YearCounts): readonly YearChange[] {
  const pick = (counts: YearCounts, year: string) => {
    const found = counts[year];
    return found === undefined ? null : { rows: found.rows, total: found.total };
  };
  return unique([...Object.keys(before), ...Object.keys(after)])
    .map((year) => ({ year: Number(year), before: pick(before, year), after: pick(after, year) }))
    .filter((change) => change.before?.rows !== change.after?.rows || change.before?.total !== change.after?.total)
    .toSorted((first, second) => first.year - second.year);
}

function compareLists(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((id) => !before.includes(id)).toSorted(compareText),
    removed: before.filter((id) => !after.includes(id)).toSorted(compareText),
  };
}

function toCounts(incidents: Snapshot['incidents']): YearCounts {
  return Object.fromEntries(incidents.map(({ year, incidents: rows, deaths: total }) => [String(year), { rows, total }]));
}
