import type { CorridorId } from '#domain/corridor.ts';
import type { YearRange } from '#domain/period.ts';
import { isAddressRange } from './year-range-parameter.ts';

/** What stands on the other side of a comparison; null: the same corridor, or the same years. */
export interface CompareChoice {
  readonly corridor: CorridorId | null;
  readonly years: YearRange | null;
}

export const noCompareChoice: CompareChoice = { corridor: null, years: null };

/** The one form an address can hold. */
export function toCanonicalCompareChoice({ corridor, years }: CompareChoice): CompareChoice {
  return { corridor, years: years !== null && isAddressRange(years) ? years : null };
}
