import { categories } from '#domain/category.ts';
import type { AccountCell, AccountSeries, EvidenceAccount, ImportAccount } from '#domain/evidence-account.ts';
import { deathsSeriesId } from '#domain/incident.ts';
import { stages } from '#domain/stage.ts';
import { type EvidenceSummary, readExclusions } from '#pipeline/evidence-summary.ts';
import type { Snapshot } from '#pipeline/release/snapshot.ts';
import type { CatalogueCorridor, CatalogueSeries } from '#pipeline/schemas/catalogue-schemas.ts';
import type { WrittenCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import type { FilledCells } from './find-cells.ts';
import { toSeries } from './to-outline.ts';
import { toSource } from './to-source.ts';

export interface AccountFacts {
  /** With a reason for every empty cell. */
  readonly catalogue: WrittenCatalogue;
  readonly filled: ReadonlyMap<string, FilledCells>;
  readonly summary: EvidenceSummary;
  readonly evidenceDirectory: string;
  readonly earlier: readonly Snapshot[];
  readonly release: string;
}

/** What the evidence page says: coverage of every corridor, series, publications, and the fate of every published row. */
export function buildAccount(facts: AccountFacts): EvidenceAccount {
  const { catalogue, summary, earlier, release } = facts;
  const exclusions = readExclusions(facts.evidenceDirectory);
  return {
    version: catalogue.version,
    release,
    date: catalogue.date,
    earlier: earlier.map(({ version, date }) => ({ version, date })),
    coverage: Object.fromEntries(
      catalogue.corridors.map((corridor) => [corridor.id, toCells(corridor, facts.filled.get(corridor.id) ?? new Map())]),
    ),
    series: catalogue.series.map((series) => toAccountSeries(series, summary)),
    sources: catalogue.sources.map((source) => ({ ...toSource(source), years: source.years ?? null })),
    imports: Object.entries(summary.sources).map(([id, { files, rowsIn, rowsUsed, rowsExcluded }]): ImportAccount => ({
      id,
      sources: sourcesOf(catalogue, id),
      files: Object.entries(files).map(([path, sha256]) => ({ path, sha256 })),
      rowsIn,
      rowsUsed,
      rowsExcluded,
      exclusions: (exclusions[id] ?? []).map(({ rule, rows: rowsOut, cells, total }) => ({
        rule,
        kind: rowsOut === undefined ? 'cells' : 'rows',
        number: rowsOut ?? cells ?? 0,
        total: total ?? null,
      })),
    })),
  };
}

function toCells(corridor: CatalogueCorridor, filled: FilledCells): readonly AccountCell[] {
  return categories.flatMap((category) =>
    stages.map((stage): AccountCell => {
      const series = filled.get(`${category}/${stage}`) ?? [];
      const gap = corridor.gaps.find((each) => each.category === category && each.stage === stage);
      return { category, stage, series, gap: series.length > 0 ? null : (gap?.kind ?? 'not-published') };
    }),
  );
}

function toAccountSeries(series: CatalogueSeries, summary: EvidenceSummary): AccountSeries {
  if (series.id === deathsSeriesId) return { ...toSeries(series), ...countIncidents(summary) };
  const years = Object.entries(summary.series[series.id] ?? {});
  const sum = (pick: 'rows' | 'gaps' | 'ranges') => years.reduce((total, [, counts]) => total + counts[pick], 0);
  const parts = summary.breakdowns.filter((each) => each.series === series.id);
  return {
    ...toSeries(series),
    years: toRange(years.map(([year]) => Number(year))),
    rows: sum('rows'),
    parts: parts.reduce((total, { rows }) => total + rows, 0),
    gaps: sum('gaps'),
    ranges: sum('ranges'),
  };
}

function countIncidents({ incidents }: EvidenceSummary): Pick<AccountSeries, 'gaps' | 'parts' | 'ranges' | 'rows' | 'years'> {
  const rows = incidents.years.reduce((total, year) => total + year.incidents, 0);
  return { years: toRange(incidents.years.map(({ year }) => year)), rows, parts: 0, gaps: 0, ranges: 0 };
}

function toRange(years: readonly number[]): AccountSeries['years'] {
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** The publications written in the file of one import. */
function sourcesOf({ sources, writtenIn }: WrittenCatalogue, id: string): readonly string[] {
  return sources.map((source) => source.id).filter((source) => writtenIn[`source:${source}`] === `sources/${id}.json`);
}
