import { useMemo } from 'react';
import type { YearRange } from '#domain/period.ts';
import { type DeathYear, findDeathYears } from '#query/death-years.ts';
import { showsDeaths } from '#query/select-rows.ts';
import { findTrend, type Trend } from '#query/trend.ts';
import { findTrendMeasures, pickMainMeasures } from '#query/trend-measures.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';

/** With the deaths as many pictures as a reader compares at once. */
const most = 5;

export interface Trends {
  readonly trends: readonly Trend[];
  /** How many more there are than the main ones. */
  readonly further: number;
  /** Empty where the filters hide deaths, or none is recorded. */
  readonly deaths: readonly DeathYear[];
  /** All years with a figure, and those asked for. */
  readonly years: YearRange;
}

/** What has a trend under all filters but the years, so that choosing years computes nothing anew. */
export function useTrends({ dataset, query, result }: ReadyCorridor, isWhole: boolean): Trends {
  const { categories, stages, origins, destinations, years } = query;
  const measures = useMemo(
    () => findTrendMeasures(dataset, { categories, stages, origins, destinations, years: { from: 0, to: 0 } }),
    [dataset, categories, stages, origins, destinations],
  );
  const main = useMemo(() => pickMainMeasures(measures.drawn, most), [measures]);
  const shown = useMemo(() => (isWhole ? [...measures.drawn, ...measures.beside] : main), [isWhole, measures, main]);
  const trends = useMemo(() => shown.map((measure) => findTrend(dataset, measure)), [dataset, shown]);
  const hasDeaths = showsDeaths(query);
  const deaths = useMemo(
    () => (hasDeaths ? findDeathYears(dataset.incidents, dataset.catalogue.sources) : []),
    [dataset, hasDeaths],
  );
  const { from, to } = result.yearsAvailable;
  const all = useMemo(() => ({ from: Math.min(from, years.from), to: Math.max(to, years.to) }), [from, to, years.from, years.to]);
  return { trends, further: measures.drawn.length + measures.beside.length - main.length, deaths, years: all };
}
