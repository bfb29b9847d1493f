import type { Dataset } from '#domain/dataset.ts';
import type { Query } from '#query/query.ts';
import { type BarMeasure, findBarMeasures, pickBarMeasure } from '#query/bar-measures.ts';
import { findMonthBars, findYearBars } from '#query/time-bars.ts';

/** What the bars are found with: loaded after the first picture, together. */
export const barFinders = { findBarMeasures, pickBarMeasure, findYearBars, findMonthBars, findMonthly };

/** Of the measures those with months in a year: the dead have days; of all others the corridor says. */
function findMonthly(measures: readonly BarMeasure[], { corridor }: Dataset, { from }: Query['years']): readonly BarMeasure[] {
  return measures.filter(
    ({ series, unit }) => unit === 'deaths' || series.some((id) => corridor.monthly?.[id]?.includes(from) === true),
  );
}
