import type { Series, SeriesId } from '#domain/series.ts';
import type { SourceId } from '#domain/source.ts';
import { stages, type Stage } from '#domain/stage.ts';
import { groupBy } from '#lib/group-by.ts';
import { middleOf } from '#query/amount.ts';
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
}

export interface StageHeadlines {
  readonly stage: Stage;
  /** Largest first, those without a number last. */
  readonly headlines: readonly Headline[];
  /** Of supporting series, whose people the others count already; empty where nothing else is known of the stage. */
  readonly supporting: readonly Headline[];
  /** Ids of those that speak of the same people as an earlier one, by another source: read beside it, never with it. */
  readonly otherSources: ReadonlySet<string>;
}

/**
 * The numbers of a view by stage: each series once, in its group or under its whole where it has one. What is
 * published of the dead is left out: it stands beside the recorded incidents, so that there is one number of the dead.
 */
export function layoutHeadlines(
  result: Pick<Result, 'figures' | 'totals'>,
  series: readonly Series[],
): readonly StageHeadlines[] {
  const living = result.figures.filter((figure) => figure.measure !== 'deaths');
  const inView = groupBy(living, (figure) => figure.series);
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
    }));
  const isWhole = (id: SeriesId) => !inView.has(known.get(id)?.partOf ?? '');
  const wholes = [...inView.keys()].filter((id) => !placed.has(id) && isWhole(id)).map(toHeadline);
  const all: readonly Headline[] = [...groups, ...wholes];
  const stageOf = (headline: Headline) => known.get(headline.series[0] ?? '')?.stage;
  return stages.flatMap((stage) => {
    const here = all.filter((headline) => stageOf(headline) === stage).toSorted((one, other) => sizeOf(other) - sizeOf(one));
    if (here.length === 0) return [];
    const main = here.filter((headline) => headline.series.some((id) => known.get(id)?.role === 'main'));
    const shown = main.length === 0 ? here : main;
    const supporting = here.filter((headline) => !shown.includes(headline));
    return [{ stage, headlines: shown, supporting, otherSources: findOtherSources([...shown, ...supporting]) }];
  });
}

function findOtherSources(headlines: readonly Headline[]): ReadonlySet<string> {
  const found = new Set<string>();
  const said = new Map<string, ReadonlySet<SourceId>>();
  for (const headline of headlines) {
    const figures = [...headline.figures, ...headline.parts.flatMap((part) => part.figures)];
    const isSaidByOthers = figures.some((figure) => {
      const others = said.get(subjectOf(figure));
      return others !== undefined && !figure.sources.some((source) => others.has(source));
    });
    if (isSaidByOthers) found.add(headline.id);
    for (const figure of figures) if (!said.has(subjectOf(figure))) said.set(subjectOf(figure), new Set(figure.sources));
  }
  return found;
}

function sizeOf(headline: Headline): number {
  return headline.total === null ? -1 : (middleOf(headline.total.amount) ?? -1);
}

/** Who is spoken of: people of one origin counted in one country or place, present or on the move. */
function subjectOf({ origin, destination, place, measure }: Figure): string {
  return [origin, origin !== null && destination !== null ? '' : place, destination, measure === 'stock'].join(' ');
}
