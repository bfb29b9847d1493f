import { useEffect, useMemo, useState } from 'react';
import type { BarMeasure } from '#query/bar-measures.ts';
import type { TimeBar } from '#query/time-bars.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import type { barFinders } from './find-bars.ts';

export interface TimeBars {
  /** False until the bars can be found: nothing may be called empty. */
  readonly isHere: boolean;
  /** What can be shown: the largest of the years shown, unless the viewer picks another. */
  readonly measures: readonly BarMeasure[];
  /** What the bars show; null where nothing could. */
  readonly measure: BarMeasure | null;
  readonly years: readonly TimeBar[];
  /** Of the year shown, where its months are here; empty otherwise. */
  readonly months: readonly TimeBar[];
}

const none: readonly TimeBar[] = [];
const noMeasures: readonly BarMeasure[] = [];

/**
 * The bars over the years, under all filters but the years: playing does not compute them anew. Where months are shown, what
 * is published by month comes before what is not.
 */
export function useTimeBars({ dataset, query, result }: ReadyCorridor, picked: string | null, isByMonth: boolean): TimeBars {
  const [finders, setFinders] = useState<typeof barFinders | null>(null);
  useEffect(() => {
    // Without them the years are chosen all the same.
    import('./find-bars.ts').then(
      ({ barFinders: loaded }) => setFinders(loaded),
      () => undefined,
    );
  }, []);
  const { categories, stages, origins, destinations, years } = query;
  const { from, to } = result.yearsAvailable;
  const all = useMemo(
    () =>
      finders?.findBarMeasures(dataset, { categories, stages, origins, destinations, years: { from: 0, to: 0 } }) ?? noMeasures,
    [finders, dataset, categories, stages, origins, destinations],
  );
  const measures = useMemo(
    () => (isByMonth && finders !== null ? finders.findMonthly(all, dataset, years) : all),
    [finders, all, dataset, isByMonth, years],
  );
  const measure = measures.find(({ id }) => id === picked) ?? finders?.pickBarMeasure(measures, years) ?? null;
  const yearBars = useMemo(
    () => (measure === null || finders === null ? none : finders.findYearBars(dataset, measure, { from, to })),
    [finders, dataset, measure, from, to],
  );
  const year = years.from;
  const hasMonths = isByMonth && dataset.breakdowns !== undefined;
  const monthBars = useMemo(
    () => (measure === null || finders === null || !hasMonths ? none : finders.findMonthBars(dataset, measure, year)),
    [finders, dataset, measure, hasMonths, year],
  );
  return { isHere: finders !== null, measures, measure, years: yearBars, months: monthBars };
}
