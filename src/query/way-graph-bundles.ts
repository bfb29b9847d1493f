import { hasNumber, middleOf } from './amount.ts';
import { addFigures } from './add-figures.ts';
import { dropParts } from './drop-parts.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { unique } from '#lib/unique.ts';
import type { Figure, Result, Total } from './result.ts';

/** People or movements of a view that the guard adds to one number, told apart by where from, by which way and where to. */
export interface WayBundle extends Total {
  /** Rows of the same series that state a gap: of nobody's size, never a zero. */
  readonly gaps: readonly Figure[];
  /** True where they go back: from where they were to where they are from. */
  readonly isReturn: boolean;
}

/** Stages that are a movement from one place to another; of those who stay no way is told. */
const movingStages: ReadonlySet<string> = new Set(['transit', 'arrival', 'return']);

/**
 * What of a view can be shown by its ways, one bundle at a time: persons apart from events, each sum group once, and
 * where the guard refuses a series as a whole (two counting points on one route) each of its places. The one that tells
 * most first: outward before return, origins told apart before all in one, then the largest.
 */
export function findWayBundles(result: Pick<Result, 'figures' | 'totals'>, series: readonly Series[]): readonly WayBundle[] {
  const roles = new Map(series.map(({ id, role }) => [id, role]));
  const isMain = (id: SeriesId): boolean => roles.get(id) === 'main';
  const groups = result.totals.filter((total) => total.series.length > 1);
  const totals = result.totals.filter(
    (total) =>
      isMovement(total) &&
      total.series.some(isMain) &&
      total.amount.kind !== 'gap' &&
      (total.series.length > 1 || !groups.some((group) => isIn(total, group))),
  );
  const added = new Set(totals.flatMap((total) => total.series));
  const left = result.figures.filter((figure) => isMovement(figure) && isMain(figure.series) && !added.has(figure.series));
  return [...totals, ...splitByPlace(left, series)].map((total) => toBundle(total, result.figures)).toSorted(compareTelling);
}

function toBundle(total: Total, figures: readonly Figure[]): WayBundle {
  return {
    ...total,
    gaps: figures.filter((figure) => total.series.includes(figure.series) && !hasNumber(figure.amount)),
    isReturn: total.stage === 'return',
  };
}

/** Figures of series without a total, each place for itself, where the guard adds those. */
function splitByPlace(figures: readonly Figure[], series: readonly Series[]): readonly Total[] {
  const byPlace = groupBy(figures, (figure) => `series:${figure.series}@${figure.place ?? '-'}`);
  return [...byPlace].flatMap(([id, members]) => {
    const addition = addFigures(dropParts(members), series);
    const [first] = members;
    if (first === undefined || addition.kind === 'refused' || addition.figures.length === 0) return [];
    const { amount, years, quality, figures: added } = addition;
    return [
      {
        id,
        series: [first.series],
        stage: first.stage,
        measure: first.measure,
        unit: first.unit,
        amount,
        years,
        ...(first.month === undefined ? {} : { month: first.month }),
        quality,
        sources: unique(added.flatMap((figure) => figure.sources)),
        figures: added,
      },
    ];
  });
}

function isMovement({ measure, stage }: Pick<Total, 'measure' | 'stage'>): boolean {
  return (measure === 'flow' || measure === 'events') && movingStages.has(stage);
}

function isIn(total: Total, group: Total): boolean {
  return total.series.every((id) => group.series.includes(id));
}

/** Sizes are compared to choose what is shown first; nothing is added. */
function compareTelling(first: WayBundle, second: WayBundle): number {
  return (
    Number(first.isReturn) - Number(second.isReturn) ||
    Number(tellsOrigins(second)) - Number(tellsOrigins(first)) ||
    (middleOf(second.amount) ?? 0) - (middleOf(first.amount) ?? 0)
  );
}

function tellsOrigins({ figures }: WayBundle): boolean {
  return new Set(figures.map(({ origin }) => origin)).size > 1;
}
