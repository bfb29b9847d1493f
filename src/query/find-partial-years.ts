import type { Observation } from '#domain/observation.ts';
import type { Series, SeriesBreak, SeriesId } from '#domain/series.ts';

export interface PartialYear extends SeriesBreak {
  readonly series: SeriesId;
}

/**
 * The years among the rows of a number that are not whole years: provisional so far, and the series says at that
 * year what it covers. By year, each once.
 */
export function findPartialYears(rows: readonly Observation[], series: readonly Series[]): readonly PartialYear[] {
  const provisional = new Set(rows.filter((row) => row.quality === 'provisional').map((row) => `${row.series} ${row.year}`));
  return series
    .flatMap(({ id, breaks }) => breaks.map((each) => ({ series: id, ...each })))
    .filter((each) => provisional.has(`${each.series} ${each.year}`))
    .toSorted((first, second) => first.year - second.year);
}
