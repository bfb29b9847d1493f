import type { CorridorSummary } from '#domain/corridor.ts';
import type { YearRange } from '#domain/period.ts';
import { noCompareChoice, type CompareChoice } from './compare-choice.ts';
import type { View } from './view.ts';

/** The two views an address compares, each as its own corridor's page would show it, with its years said. */
export interface ComparedViews {
  readonly first: View;
  readonly second: View;
  /** True where two periods of one corridor are compared. */
  readonly isOneCorridor: boolean;
  /** True where both sides ask the same. */
  readonly isSame: boolean;
}

/** How far back the other period lies where an address names neither another corridor nor other years. */
const yearsBack = 5;

type Known = Pick<CorridorSummary, 'id' | 'focusYear'>;

/**
 * What an address leaves out: the first corridor of the list, its opening year; on the other side the same corridor some years
 * before or, of another corridor, the same years. Whole years only. Null where there is no corridor at all.
 */
export function toComparedViews(view: View, corridors: readonly Known[]): ComparedViews | null {
  const corridor = corridors.find(({ id }) => id === view.corridor) ?? corridors[0];
  if (corridor === undefined) return null;
  const years = view.years ?? { from: corridor.focusYear, to: corridor.focusYear };
  const other = corridors.find(({ id }) => id === view.compare.corridor) ?? corridor;
  const isOneCorridor = other.id === corridor.id;
  const otherYears = view.compare.years ?? (isOneCorridor ? before(years) : years);
  const shared = {
    ...view,
    page: 'atlas',
    month: null,
    seat: null,
    compare: noCompareChoice,
    panel: null,
    evidence: null,
  } as const;
  return {
    first: { ...shared, corridor: corridor.id, years },
    second: { ...shared, corridor: other.id, years: otherYears },
    isOneCorridor,
    isSame: isOneCorridor && years.from === otherYears.from && years.to === otherYears.to,
  };
}

/** The part of the address that shows the two sides in each other's place. */
export function swapSides({ first, second }: ComparedViews): Pick<View, 'corridor' | 'years'> & { compare: CompareChoice } {
  return { corridor: second.corridor, years: second.years, compare: { corridor: first.corridor, years: first.years } };
}

function before({ from, to }: YearRange): YearRange {
  return { from: from - yearsBack, to: to - yearsBack };
}
