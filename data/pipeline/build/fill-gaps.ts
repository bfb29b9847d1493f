import type { Cells } from '#pipeline/check/known-facts.ts';
import type { CatalogueCorridor, CatalogueGapReason } from '#pipeline/schemas/catalogue-schemas.ts';

/**
 * The corridor with a reason for every cell that has no figure: its own where it knows better, else the one that
 * holds everywhere. `filled` are its `category/stage` cells with figures; a reason for one of them is left out.
 */
export function fillGaps(corridor: CatalogueCorridor, reasons: readonly CatalogueGapReason[], filled: Cells): CatalogueCorridor {
  const own = new Set(corridor.gaps.map(toCell));
  const common = reasons.filter((reason) => !filled.has(toCell(reason)) && !own.has(toCell(reason)));
  return { ...corridor, gaps: [...corridor.gaps, ...common] };
}

function toCell({ category, stage }: Pick<CatalogueGapReason, 'category' | 'stage'>): string {
  return `${category}/${stage}`;
}
