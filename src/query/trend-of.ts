import type { Dataset } from '#domain/dataset.ts';
import type { SeriesId } from '#domain/series.ts';
import { groupMeasures } from './bar-measures.ts';
import { indexDataset } from './dataset-index.ts';
import type { Query } from './query.ts';
import { selectRows } from './select-rows.ts';
import { findTrend, type Trend } from './trend.ts';

/** The trend of these series together under all filters but the years; null where they are not one number that may be added. */
export function findTrendOf(dataset: Dataset, query: Query, series: readonly SeriesId[]): Trend | null {
  const rows = selectRows(indexDataset(dataset).figureRows, query).filter((each) => series.includes(each.series.id));
  const measures = groupMeasures(rows);
  const [only] = measures;
  return measures.length === 1 && only !== undefined ? findTrend(dataset, only) : null;
}
