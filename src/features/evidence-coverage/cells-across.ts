import { categories, type Category } from '#domain/category.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { AccountCell, EvidenceAccount } from '#domain/evidence-account.ts';
import { gapKinds, type GapKind } from '#domain/gap.ts';
import { stages, type Stage } from '#domain/stage.ts';

/** One cell of the matrix of all corridors together. */
export interface CellAcross {
  readonly category: Category;
  readonly stage: Stage;
  /** The same cell of every corridor. */
  readonly corridors: readonly { readonly id: CorridorId; readonly cell: AccountCell }[];
  /** How many corridors have a figure. */
  readonly known: number;
  /** The kinds of gap among the others, each once. */
  readonly gaps: readonly GapKind[];
}

/** Every category by every stage over the corridors given, in the order of the vocabulary. */
export function cellsAcross(coverage: EvidenceAccount['coverage']): readonly CellAcross[] {
  return categories.flatMap((category) =>
    stages.map((stage): CellAcross => {
      const corridors = Object.entries(coverage).flatMap(([id, cells]) =>
        cells.filter((cell) => cell.category === category && cell.stage === stage).map((cell) => ({ id, cell })),
      );
      return {
        category,
        stage,
        corridors,
        known: corridors.filter(({ cell }) => cell.gap === null).length,
        gaps: gapKinds.filter((kind) => corridors.some(({ cell }) => cell.gap === kind)),
      };
    }),
  );
}
