import type { Series } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { addFigures } from '#query/add-figures.ts';
import type { Figure } from '#query/result.ts';

/** Figures that the sum guard lets be added to one number. */
export interface Bundle {
  /** `group:<sum group>` or `series:<id>` as in `Total.id`, with `#2` and on where not all of it may be added. */
  readonly bundle: string;
  readonly figures: readonly Figure[];
}

/**
 * Figures in as few bundles as the sum guard allows: by sum group, or by series where there is none. Where the
 * guard refuses the whole (two counting points on one route), a bundle is split, biggest figures first.
 */
export function splitIntoBundles(figures: readonly Figure[], series: readonly Series[]): readonly Bundle[] {
  const groups = new Map(series.map((each) => [each.id, each.sumGroup]));
  const byName = groupBy(figures, (figure) => {
    const group = groups.get(figure.series) ?? null;
    return group === null ? `series:${figure.series}` : `group:${group}`;
  });
  return [...byName].flatMap(([name, members]) =>
    splitByGuard(members, series).map((set, index) => ({
      bundle: index === 0 ? name : `${name}#${index + 1}`,
      figures: set,
    })),
  );
}

function splitByGuard(figures: readonly Figure[], series: readonly Series[]): readonly (readonly Figure[])[] {
  if (addFigures(figures, series).kind === 'sum') return [figures];
  const sets: Figure[][] = [];
  for (const figure of figures.toSorted((first, second) => (second.drawn ?? 0) - (first.drawn ?? 0))) {
    // The guard judges pair by pair, so a figure that may join each member may join the set.
    const home = sets.find((set) => set.every((member) => addFigures([member, figure], series).kind === 'sum'));
    if (home === undefined) sets.push([figure]);
    else home.push(figure);
  }
  return sets;
}
