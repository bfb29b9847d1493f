import type { Series, SeriesId } from '#domain/series.ts';
import { stages, type Stage } from '#domain/stage.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Figure, Result, Total } from '#query/result.ts';

/** A number of the profile: a series or a sum group, with what stands under it. */
export interface Headline {
  /** The total's id; of a series without a total, `series:<id>` all the same. */
  readonly id: string;
  readonly series: readonly SeriesId[];
  /** Null where the guard refused to add the figures, or where there are only gaps. */
  readonly total: Total | null;
  /** Of one series, in the order of the result; empty for a group, whose figures stand under its parts. */
  readonly figures: readonly Figure[];
  /** Series added in a group, or series that are part of this one. */
  readonly parts: readonly Headline[];
  /** True where an earlier number of the stage measures the same by other sources: read beside it, never with it. */
  readonly isAnotherSource: boolean;
}

export interface StageHeadlines {
  readonly stage: Stage;
  readonly headlines: readonly Headline[];
}

/** The numbers of a view by stage: groups before single series, each series once, parts under their whole. */
export function layoutHeadlines(result: Result, series: readonly Series[]): readonly StageHeadlines[] {
  const inView = groupBy(result.figures, (figure) => figure.series);
  const totals = new Map(result.totals.map((total) => [total.id, total]));
  const known = new Map(series.map((one) => [one.id, one]));
  const placed = new Set<SeriesId>();

  const toHeadline = (id: SeriesId): Headline => {
    placed.add(id);
    const parts = [...inView.keys()].filter((other) => known.get(other)?.partOf === id && !placed.has(other));
    return {
      id: `series:${id}`,
      series: [id],
      total: totals.get(`series:${id}`) ?? null,
      figures: inView.get(id) ?? [],
      parts: parts.map(toHeadline),
      isAnotherSource: false,
    };
  };
  const groups = result.totals
    .filter((total) => total.id.startsWith('group:'))
    .map((total) => ({
      id: total.id,
      series: total.series,
      total,
      figures: [],
      parts: total.series.map(toHeadline),
      isAnotherSource: false,
    }));
  const isWhole = (id: SeriesId) => !inView.has(known.get(id)?.partOf ?? '');
  const wholes = [...inView.keys()].filter((id) => !placed.has(id) && isWhole(id)).map(toHeadline);
  const all: readonly Headline[] = [...groups, ...wholes];
  const stageOf = (headline: Headline) => known.get(headline.series[0] ?? '')?.stage;
  return stages
    .map((stage) => ({
      stage,
      headlines: markOtherSources(
        all.filter((headline) => stageOf(headline) === stage),
        known,
      ),
    }))
    .filter(({ headlines }) => headlines.length > 0);
}

function markOtherSources(headlines: readonly Headline[], known: ReadonlyMap<SeriesId, Series>): readonly Headline[] {
  const numbers = headlines.filter((headline) => headline.total !== null);
  const measureOf = (headline: Headline) => known.get(headline.series[0] ?? '')?.measure;
  return headlines.map((headline) => {
    const earlier = numbers.slice(0, Math.max(0, numbers.indexOf(headline)));
    const isAnotherSource = earlier.some(
      (other) =>
        measureOf(other) === measureOf(headline) &&
        !other.total?.sources.some((source) => headline.total?.sources.includes(source)),
    );
    return { ...headline, isAnotherSource };
  });
}
