import type { Dataset } from '#domain/dataset.ts';
import { addTotals } from './add-totals.ts';
import { countYears, findYearsAvailable } from './count-years.ts';
import { indexDataset } from './dataset-index.ts';
import { countSeriesPerCategory, findCoverage } from './find-coverage.ts';
import { findDeaths } from './find-deaths.ts';
import { findEmptiedBy } from './find-emptied-by.ts';
import { findYearOnly } from './find-year-only.ts';
import { orderFigures } from './order-figures.ts';
import type { Query } from './query.ts';
import type { Result } from './result.ts';
import { selectListedFacts } from './select-listed-facts.ts';
import { selectRows } from './select-rows.ts';
import { toFigure } from './to-figure.ts';

/**
 * The one answer that the map, charts, table, sentences and downloads all read. Pure: the same dataset and query
 * give an equal result. The first call on a dataset indexes it, later ones only walk the index. Of a month, figures, totals and
 * deaths are the month's; what is available and what is known at all stay those of whole years.
 */
export function runQuery(dataset: Dataset, query: Query): Result {
  const index = indexDataset(dataset);
  const month = query.month ?? null;
  const inView = selectRows(indexDataset(dataset, month).figureRows, query).flatMap((rows) => {
    const figure = toFigure(rows, query.years);
    return figure === null ? [] : [{ figure, rows }];
  });
  const available = findYearsAvailable(index, dataset);
  return {
    query,
    figures: orderFigures(inView.map((each) => each.figure)),
    totals: addTotals(inView, query.years, index.series),
    deaths: findDeaths(dataset.incidents, query),
    coverage: findCoverage(index, dataset.corridor, query.years),
    listedFacts: selectListedFacts(dataset.listedFacts, query),
    yearCounts: countYears(index, query, available),
    yearsAvailable: available,
    seriesPerCategory: countSeriesPerCategory(index),
    emptiedBy: findEmptiedBy(dataset, query, available),
    ...(month === null ? {} : { yearOnly: findYearOnly(index, dataset, query) }),
  };
}
