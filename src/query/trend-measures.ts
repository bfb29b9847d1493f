import type { Dataset } from '#domain/dataset.ts';
import { groupBy } from '#lib/group-by.ts';
import { type BarMeasure, findBarMeasures, groupMeasures } from './bar-measures.ts';
import { indexDataset } from './dataset-index.ts';
import { compareStageAndCategory } from './order-figures.ts';
import type { Query } from './query.ts';
import { selectRows } from './select-rows.ts';

/**
 * What has a trend of its own under all filters but the years: first what the map draws, the largest first, then the numbers
 * that stand beside it (claims, decisions, parts of a whole, others' counts of the dead), by stage and category. None may be
 * added to another. The incidents of death are not among them: `findDeathYears` counts those.
 */
export function findTrendMeasures(dataset: Dataset, query: Query): readonly BarMeasure[] {
  const drawn = findBarMeasures(dataset, query).filter(({ rows }) => rows.length > 0);
  const shown = new Set(drawn.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const beside = selectRows(indexDataset(dataset).figureRows, query).filter(
    ({ id, years }) => !shown.has(id) && years.some(({ hasNumber }) => hasNumber),
  );
  const ordered = beside.toSorted((first, second) => compareStageAndCategory(first.series, second.series));
  return [...drawn, ...groupMeasures(ordered)];
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
