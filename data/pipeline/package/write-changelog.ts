import type { ReleaseChanges, SeriesChange, YearChange } from '#domain/release-changes.ts';

/** More years than this are summed up. */
const mostYears = 8;

/** What differs between versions of the data, the newest first; `first` is the version before which there is none. */
export function writeChangelog(
  changes: readonly ReleaseChanges[],
  first: { readonly version: string; readonly date: string },
  titles: ReadonlyMap<string, string>,
): string {
  return [
    '# Changes of the data by version',
    '',
    'Worked out from the account each version leaves behind: rows and totals by series and year, the whole world together.',
    'A total is the sum of exact values and says only that something changed; whether rows may be added is said in `series.csv`.',
    '',
    ...changes.flatMap((each) => sayVersion(each, titles)),
    `## ${first.version} (${first.date})`,
    '',
    'The first version.',
    '',
  ].join('\n');
}

function sayVersion(
  { from, to, series, incidents, corridors, sources, files }: ReleaseChanges,
  titles: ReadonlyMap<string, string>,
) {
  const lines = [
    ...sayList('Corridors added', corridors.added),
    ...sayList('Corridors removed', corridors.removed),
    ...sayList('Publications added', sources.added),
    ...sayList('Publications removed', sources.removed),
    ...series.map((change) => `- ${saySeries(change, titles)}`),
    ...(incidents.length === 0 ? [] : [`- Incidents of death: ${sayYears(incidents)}`]),
    ...sayList('Published files added', files.added),
    ...sayList('Published files removed', files.removed),
    ...sayList('Published files replaced', files.replaced),
  ];
  return [
    `## ${to.version} (${to.date}), since ${from.version}`,
    '',
    ...(lines.length === 0 ? ['No figure changed.'] : lines),
    '',
  ];
}

function sayList(label: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`- ${label} (${names.length}): ${names.map((name) => `\`${name}\``).join(', ')}`];
}

function saySeries({ series, kind, years }: SeriesChange, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(series);
  const name = `\`${series}\`${title === undefined ? '' : ` (${title})`}`;
  return `Series ${kind}: ${name}: ${sayYears(years)}`;
}

function sayYears(years: readonly YearChange[]): string {
  if (years.length <= mostYears) return `${years.map(sayYear).join('; ')}.`;
  const sum = (side: 'after' | 'before') => ({
    rows: years.reduce((total, each) => total + (each[side]?.rows ?? 0), 0),
    total: years.reduce((total, each) => total + (each[side]?.total ?? 0), 0),
  });
  const before = years.every((each) => each.before === null) ? null : sum('before');
  const after = years.every((each) => each.after === null) ? null : sum('after');
  return `${years[0]?.year} to ${years.at(-1)?.year}, ${years.length} years: ${saySides(before, after)}.`;
}

function sayYear({ year, before, after }: YearChange): string {
  return `${year}: ${saySides(before, after)}`;
}

function saySides(before: YearChange['before'], after: YearChange['after']): string {
  return before === null ? sayCounts(after) : `${sayCounts(before)} became ${sayCounts(after)}`;
}

function sayCounts(counts: YearChange['after']): string {
  return counts === null ? 'none' : `${counts.rows} rows, sum ${counts.total}`;
}
