import type { Category } from '#domain/category.ts';
import type { Stage } from '#domain/stage.ts';
import type { View } from '#url/view.ts';

/** A cell of the matrix. */
export interface MatrixPlace {
  readonly category: Category;
  readonly stage: Stage;
}

/** The cell an address opens: one category and one stage together; any other choice opens none. */
export function openCellOf({ categories, stages }: Pick<View, 'categories' | 'stages'>): MatrixPlace | null {
  const [category, ...otherCategories] = categories ?? [];
  const [stage, ...otherStages] = stages ?? [];
  if (category === undefined || stage === undefined) return null;
  return otherCategories.length + otherStages.length === 0 ? { category, stage } : null;
}
