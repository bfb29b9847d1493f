import type { AreaOfWork } from '#domain/area-of-work.ts';
import type { PlacedItem, ResponseMatrix } from '#query/responses/to-matrix.ts';

/** The column of items that are tied to no stage: no stage's id. */
export const noStage = 'none';

export interface FlatCell {
  readonly area: AreaOfWork;
  /** A stage, or `noStage`. */
  readonly stage: string;
  readonly items: readonly PlacedItem[];
}

/** The cells of all stages and of none, as one table. */
export function flattenMatrix({ cells, withoutStage }: ResponseMatrix): readonly FlatCell[] {
  return [...cells, ...withoutStage.map(({ area, items }) => ({ area, stage: noStage, items }))];
}
