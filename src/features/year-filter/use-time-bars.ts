import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import { type BarMeasure, findBarMeasures, pickBarMeasure } from '#query/bar-measures.ts';
import { findMonthBars, findYearBars, type TimeBar } from '#query/time-bars.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';

export interface TimeBars {
  /** What can be shown: the largest of the years shown, unless the viewer picks another. */
  readonly measures: readonly BarMeasure[];
  /** What the bars show; null where nothing could. */
  readonly measure: BarMeasure | null;
  readonly years: readonly TimeBar[];
  /** Of the year shown, where its months are here; empty otherwise. */
  readonly months: readonly TimeBar[];
}

const none: readonly TimeBar[] = [];

/**
 * The bars over the years, under all filters but the years: playing does not compute them anew. Where months are shown, what
 * is published by month comes before what is not.
 */
export function useTimeBars({ dataset, query, result }: ReadyCorridor, picked: string | null, isByMonth: boolean): TimeBars {
  const { categories, stages, origins, destinations, years } = query;
  const available = result.yearsAvailable;
  const all = useMemo(
    () => findBarMeasures(dataset, { categories, stages, origins, destinations, years: { from: 0, to: 0 } }),
    [dataset, categories, stages, origins, destinations],
  );
  const year = years.from;
  const measures = useMemo(
    () => (isByMonth ? all.filter((each) => isMonthly(each, dataset, year)) : all),
    [all, dataset, isByMonth, year],
  );
  const measure = measures.find(({ id }) => id === picked) ?? pickBarMeasure(measures, years);
  const { from, to } = available;
  const shown = measure?.id;
  const yearBars = useMemo(
    () => (measure === null ? none : findYearBars(dataset, measure, { from, to })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a measure is compared by its name and what it was found in
    [dataset, shown, all, from, to],
  );
  const hasMonths = isByMonth && dataset.breakdowns !== undefined;
  const monthBars = useMemo(
    () => (measure === null || !hasMonths ? none : findMonthBars(dataset, measure, year)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
    [dataset, shown, all, hasMonths, year],
  );
  return { measures, measure, years: yearBars, months: monthBars };
}

/** The dead have days; of all others the corridor says which are published by month. */
function isMonthly({ series, unit }: BarMeasure, { corridor }: Dataset, year: number): boolean {
  return unit === 'deaths' || series.some((id) => corridor.monthly?.[id]?.includes(year) === true);
}
