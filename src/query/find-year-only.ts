import type { Dataset } from '#domain/dataset.ts';
import { includesYear } from '#domain/period.ts';
import type { SeriesId } from '#domain/series.ts';
import { unique } from '#lib/unique.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Query } from './query.ts';
import { selectRows } from './select-rows.ts';

/**
 * The series that pass the filters with a number for the year and without a row for any of its months, in the order of the
 * table: a view of one month cannot show them, and says so.
 */
export function findYearOnly(index: DatasetIndex, { breakdowns = [] }: Dataset, query: Query): readonly SeriesId[] {
  const monthly = new Set(
    breakdowns.filter((row) => row.month !== null && includesYear(query.years, row.year)).map((row) => row.series),
  );
  const ofYear = selectRows(index.figureRows, query).filter((rows) =>
    rows.years.some((each) => each.hasNumber && includesYear(query.years, each.year)),
  );
  return unique(ofYear.map(({ series }) => series.id)).filter((id) => !monthly.has(id));
}
