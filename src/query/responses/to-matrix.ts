import { areasOfWork, type AreaOfWork } from '#domain/area-of-work.ts';
import type { Basis, ResponseItem } from '#domain/responses.ts';
import { stages, type Stage } from '#domain/stage.ts';

/** An item in a cell: `stated` only where the document states both its area and its stage. */
export interface PlacedItem {
  readonly item: ResponseItem;
  readonly basis: Basis;
}

export interface MatrixCell {
  readonly area: AreaOfWork;
  readonly stage: Stage;
  /** Empty: the record holds nothing here. */
  readonly items: readonly PlacedItem[];
}

export interface ResponseMatrix {
  /** Areas by stages, row by row. */
  readonly cells: readonly MatrixCell[];
  /** Of each area, the items that are tied to no stage. */
  readonly withoutStage: readonly { readonly area: AreaOfWork; readonly items: readonly PlacedItem[] }[];
  /** Items of no area: messages, norms and documents that stand above the areas. */
  readonly withoutArea: readonly ResponseItem[];
}

/** Items by area of work and stage of the life cycle. One of several areas or stages stands in several cells. */
export function toMatrix(items: readonly ResponseItem[]): ResponseMatrix {
  return {
    cells: areasOfWork.flatMap((area) =>
      stages.map((stage) => ({ area, stage, items: items.flatMap((item) => placeItem(item, area, stage)) })),
    ),
    withoutStage: areasOfWork.map((area) => ({
      area,
      items: items.filter((item) => item.stages.length === 0).flatMap((item) => placeItem(item, area, null)),
    })),
    withoutArea: items.filter(({ areas }) => areas.length === 0),
  };
}

function placeItem(item: ResponseItem, area: AreaOfWork, stage: Stage | null): readonly PlacedItem[] {
  const filedArea = item.areas.find(({ id }) => id === area);
  if (filedArea === undefined) return [];
  if (stage === null) return [{ item, basis: filedArea.basis }];
  const filedStage = item.stages.find(({ id }) => id === stage);
  if (filedStage === undefined) return [];
  return [{ item, basis: filedArea.basis === 'stated' && filedStage.basis === 'stated' ? 'stated' : 'reading' }];
}
