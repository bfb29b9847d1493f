import { readSummary } from '#pipeline/evidence-summary.ts';
import { paths } from '#pipeline/paths.ts';

/** A sum by year; a year without any number is not in it. */
export type YearTotals = Readonly<Record<string, number>>;

/** Adds numbers by year; a date counts for its year, a blank for nothing. */
export function addUp(cells: Iterable<readonly [period: string | undefined, value: string | undefined]>): YearTotals {
  const totals: Record<string, number> = {};
  for (const [period = '', value = ''] of cells) {
    const year = period.slice(0, 4);
    if (value !== '') totals[year] = (totals[year] ?? 0) + Number(value);
  }
  return totals;
}

/** What a query for `year` and `total` found. */
export function toYearTotals(rows: readonly Readonly<Record<string, unknown>>[]): YearTotals {
  return Object.fromEntries(rows.map(({ year, total }) => [String(year), Number(total)]));
}

/** The committed totals of a series, of the years with at least one number. */
export function readGoldenTotals(series: string): YearTotals {
  const years = Object.entries(readSummary(paths.evidence).series[series] ?? {});
  return Object.fromEntries(years.filter(([, { rows, gaps }]) => rows > gaps).map(([year, { total }]) => [year, total]));
}
