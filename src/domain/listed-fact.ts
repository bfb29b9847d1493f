import type { Category } from './category.ts';
import type { CorridorId } from './corridor.ts';
import type { Unit } from './series.ts';
import type { SourceId } from './source.ts';
import type { Stage } from './stage.ts';

/**
 * A published figure that is listed but never drawn or added: part of a year, a forecast, several years at
 * once, a fee or a share. Its source and address are kept like an observation's.
 */
export interface ListedFact {
  readonly corridors: readonly CorridorId[];
  readonly category: Category;
  readonly stage: Stage;
  /** From and to as published: country codes joined by `;`, or a region's name. */
  readonly from: string;
  readonly to: string;
  /** `2012`, or `2013-2014` as published. */
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | 'usd' | 'share';
  readonly reason:
    | 'part-of-year'
    | 'month'
    | 'forecast'
    | 'several-years'
    | 'yearly-estimate'
    | 'not-a-count'
    | 'wider-than-corridor';
  readonly source: SourceId;
  readonly page: string | null;
}
