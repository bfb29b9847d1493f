import { middleOf } from './amount.ts';
import type { AgeSex } from './age-sex.ts';
import type { Group } from './breakdown.ts';

/** What may be said of who the people are, each of those of whom it is known. */
export interface AgeSexShares {
  /** Women and girls among those whose sex is known; null where one sex alone is told, or there are ranges. */
  readonly women: number | null;
  /** People under 18 among those whose age is known; null where an age group lies on both sides of 18. */
  readonly children: number | null;
}

/** The two shares a reader asks for first. */
export function findAgeSexShares({ sexes, ages, known }: Pick<AgeSex, 'sexes' | 'ages' | 'known'>): AgeSexShares {
  const isParted = ages.every(({ id }) => isUnder18(id) !== null);
  return {
    women: shareOf(sexes, known.sex, (id) => id === 'female'),
    children: isParted ? shareOf(ages, known.age, (id) => isUnder18(id) === true) : null,
  };
}

function shareOf(groups: readonly Group[], known: number | null, isMeant: (id: string) => boolean): number | null {
  if (known === null || known === 0 || groups.length < 2) return null;
  const meant = groups.filter(({ id }) => isMeant(id)).reduce((sum, { amount }) => sum + (middleOf(amount) ?? 0), 0);
  return meant / known;
}

/** Null for a group with people on both sides: of `15-24` nobody can say how many are children. */
function isUnder18(id: string): boolean | null {
  if (id === 'child') return true;
  if (id === 'adult') return false;
  const [from = Number.NaN, to = Infinity] = id.replace('+', '').split('-').map(Number);
  if (from >= 18) return false;
  return to < 18 ? true : null;
}
