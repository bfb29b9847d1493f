import type { ReleaseChanges } from '#domain/release-changes.ts';

/** Every kind of change, in the order a reader asks for it. */
const changes = [
  { change: 'corridors-added', what: 'corridors' },
  { change: 'corridors-removed', what: 'corridors' },
  { change: 'series-added', what: 'series' },
  { change: 'series-changed', what: 'series' },
  { change: 'series-removed', what: 'series' },
  { change: 'incidents-changed', what: 'incidents' },
  { change: 'sources-added', what: 'sources' },
  { change: 'sources-removed', what: 'sources' },
  { change: 'files-added', what: 'files' },
  { change: 'files-replaced', what: 'files' },
  { change: 'files-removed', what: 'files' },
] as const;

type Change = (typeof changes)[number]['change'];

/** Things of one kind that came, went or differ. */
export interface ChangeGroup {
  readonly change: Change;
  readonly what: (typeof changes)[number]['what'];
  readonly ids: readonly string[];
}

/** What differs between two versions; what did not change is left out. */
export function groupChanges({ corridors, series, incidents, sources, files }: ReleaseChanges): readonly ChangeGroup[] {
  const seriesOf = (kind: 'added' | 'removed' | 'changed') =>
    series.filter((each) => each.kind === kind).map((each) => each.series);
  const ids: Readonly<Record<Change, readonly string[]>> = {
    'corridors-added': corridors.added,
    'corridors-removed': corridors.removed,
    'series-added': seriesOf('added'),
    'series-changed': seriesOf('changed'),
    'series-removed': seriesOf('removed'),
    'incidents-changed': incidents.map(({ year }) => String(year)),
    'sources-added': sources.added,
    'sources-removed': sources.removed,
    'files-added': files.added,
    'files-replaced': files.replaced,
    'files-removed': files.removed,
  };
  return changes.map(({ change, what }) => ({ change, what, ids: ids[change] })).filter((group) => group.ids.length > 0);
}
