import type { Dataset } from '#domain/dataset.ts';
import { groupBy } from '#lib/group-by.ts';
import { type BarMeasure, findBarMeasures, groupMeasures, largestYear, rankOf } from './bar-measures.ts';
import { indexDataset } from './dataset-index.ts';
import { compareStageAndCategory } from './order-figures.ts';
import type { Query } from './query.ts';
import { selectRows } from './select-rows.ts';

/** What counts as now, to put first what is large now and not what was large once. */
const recentYears = 10;

export interface TrendMeasures {
  /** What the map draws: people who moved before people present, of each the largest of the last years first. */
  readonly drawn: readonly BarMeasure[];
  /** What stands beside it: claims, decisions, parts of a whole, others' counts of the dead; by stage and category. */
  readonly beside: readonly BarMeasure[];
}

/**
 * What has a trend of its own under all filters but the years. None may be added to another. The incidents of death are not
 * among them: `findDeathYears` counts those.
 */
export function findTrendMeasures(dataset: Dataset, query: Query): TrendMeasures {
  const drawn = findBarMeasures(dataset, query).filter(({ rows }) => rows.length > 0);
  const shown = new Set(drawn.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const beside = selectRows(indexDataset(dataset).figureRows, query).filter(
    ({ id, years }) => !shown.has(id) && years.some(({ hasNumber }) => hasNumber),
  );
  const last = Math.max(...drawn.flatMap(({ rows }) => rows.flatMap(({ years }) => years.at(-1)?.year ?? 0)));
  const sizes = new Map(drawn.map((each) => [each, largestYear(each, { from: last - recentYears + 1, to: last })]));
  return {
    drawn: drawn.toSorted(
      (first, second) => rankOf(first) - rankOf(second) || (sizes.get(second) ?? 0) - (sizes.get(first) ?? 0),
    ),
    beside: groupMeasures(beside.toSorted((first, second) => compareStageAndCategory(first.series, second.series))),
  };
}

/**
 * The measures to show first: of each kind of number (people who moved, events, people present, each in its unit) the largest,
 * then more in the order given, up to a number of them. The order stays.
 */
export function pickMainMeasures(measures: readonly BarMeasure[], most: number): readonly BarMeasure[] {
  const firsts = [...groupBy(measures, ({ measure, unit }) => `${measure} ${unit}`).values()].flatMap((each) => each.slice(0, 1));
  const kept = new Set([...new Set([...firsts, ...measures])].slice(0, most));
  return measures.filter((measure) => kept.has(measure));
}
