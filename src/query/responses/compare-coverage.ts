import { areasOfWork, type AreaOfWork } from '#domain/area-of-work.ts';
import { categories, type Category } from '#domain/category.ts';
import type { ResponseItem } from '#domain/responses.ts';
import { stages, type Stage } from '#domain/stage.ts';

/** A cell of the matrix of categories and stages that has at least one figure. */
export interface FilledCell {
  readonly category: Category;
  readonly stage: Stage;
}

export interface StageCoverage {
  readonly stage: Stage;
  /** Categories with a figure at this stage. */
  readonly counted: readonly Category[];
  readonly items: readonly ResponseItem[];
  /** Categories with a figure and no item that names them; one that names migrants without telling them apart reaches them all. */
  readonly withoutResponse: readonly Category[];
  /** Categories that an item names here and that no figure counts; `mixed` only where nobody at all is counted. */
  readonly withoutFigure: readonly Category[];
}

export interface CoverageComparison {
  readonly stages: readonly StageCoverage[];
  /** Areas of work in which none of the items is. */
  readonly emptyAreas: readonly AreaOfWork[];
}

/**
 * Where a corridor has figures but no recorded response, and the reverse. An item without a stage says nothing of any
 * stage; an item at a stage that names nobody answers no category. The record is one document of 2009: an empty place
 * in it does not say that nothing is done.
 */
export function compareCoverage(items: readonly ResponseItem[], cells: readonly FilledCell[]): CoverageComparison {
  return {
    stages: stages.map((stage) => {
      const here = items.filter((item) => item.stages.some(({ id }) => id === stage));
      const named = new Set(here.flatMap((item) => item.categories.map(({ id }) => id)));
      const counted = categories.filter((category) => cells.some((cell) => cell.stage === stage && cell.category === category));
      return {
        stage,
        counted,
        items: here,
        withoutResponse: named.has('mixed') ? [] : counted.filter((category) => !named.has(category)),
        withoutFigure: categories.filter(
          (category) => named.has(category) && (category === 'mixed' ? counted.length === 0 : !counted.includes(category)),
        ),
      };
    }),
    emptyAreas: areasOfWork.filter((area) => !items.some((item) => item.areas.some(({ id }) => id === area))),
  };
}
