import type { Series } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { addFigures } from '#query/add-figures.ts';
import { addPeople } from '#query/amount.ts';
import type { Amount, Figure, Refusal } from '#query/result.ts';

/** Pairs added up, or why they may not be. */
export type PairSum = { readonly kind: 'sum'; readonly amount: Amount } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Adds pairs of one series by the sum guard. Pairs with a known end and pairs without one are asked apart: within a year none
 * is the total of another (`findPairs` sees to it), which the guard, who does not see years, cannot know. Of gaps alone the sum is a gap.
 */
export function addPairs(figures: readonly Figure[], series: Series): PairSum {
  const [only] = figures;
  if (only !== undefined && figures.length === 1) return { kind: 'sum', amount: only.amount };
  const amounts: Amount[] = [];
  for (const alike of groupBy(figures, ({ origin, destination }) => `${origin === null}${destination === null}`).values()) {
    const addition = addFigures(alike, [series]);
    if (addition.kind === 'refused' && addition.refusal.code !== 'gap') return addition;
    amounts.push(addition.kind === 'sum' ? addition.amount : addPeople(alike.map(({ amount }) => amount)));
  }
  return { kind: 'sum', amount: addPeople(amounts) };
}
