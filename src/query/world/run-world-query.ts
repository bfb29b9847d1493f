import type { Amount, Figure, Refusal } from '#query/result.ts';
import { hasNumber, middleOf } from '#query/amount.ts';
import { findPartialYears } from '#query/find-partial-years.ts';
import { addPairs } from './add-pairs.ts';
import { chooseWorldYears } from './choose-world-years.ts';
import { findPairs } from './find-pairs.ts';
import { type MadeFlow, makeFlows, type PlacedPair, toWorldFlow } from './make-flows.ts';
import { findEnds } from './world-ends.ts';
import type { CountedFlows, WorldDataset, WorldQuery, WorldRefusal, WorldResult } from './world-result.ts';

/**
 * The one answer that the world map, its table and its sentences read. Pure: the same dataset and query give an equal result.
 * Drawn flows, smaller ones and unplaced ones add up to the total; nothing is in two of them.
 */
export function runWorldQuery(dataset: WorldDataset, query: WorldQuery): WorldResult {
  const { series } = dataset;
  const { years, refusals } = chooseWorldYears(series, query.years);
  const pairs = findPairs(dataset.observations, series, years, query);
  const { flows, unplaced, refused } = groupPairs(dataset, query, pairs);
  const total = addPairs(pairs, series);
  // A flow of nobody has no width: a printed zero stays with what is not drawn.
  const isDrawn = ({ drawn }: MadeFlow, position: number): boolean => position < query.top && drawn > 0;
  const smaller = flows.filter((made, position) => !isDrawn(made, position));
  const people = addMiddles(pairs);
  const count = (number: number, figures: readonly Figure[]): CountedFlows => {
    const sum = addPairs(figures, series);
    if (sum.kind === 'refused' || total.kind === 'refused') return { flows: number, amount: unaddable, share: null };
    return {
      flows: number,
      amount: number === 0 ? nobody : sum.amount,
      share: people === 0 ? null : addMiddles(figures) / people,
    };
  };
  const countMade = (made: readonly MadeFlow[]): CountedFlows =>
    count(
      made.length,
      made.flatMap(({ figures }) => figures),
    );
  const placeless = unplaced.filter(({ amount }) => hasNumber(amount));
  return {
    series,
    query,
    years,
    flows: flows.filter(isDrawn).map(toWorldFlow),
    smaller: countMade(smaller),
    unplaced: count(placeless.length, placeless),
    within: countMade(flows.filter(({ isWithin }) => isWithin)),
    gaps: pairs.filter(({ amount }) => !hasNumber(amount)).length,
    total: total.kind === 'refused' ? null : total.amount,
    refusals: [...refusals, ...refused, ...(total.kind === 'refused' ? [refuse('total', total.refusal)] : [])],
    hasPartialYear:
      findPartialYears(
        pairs.flatMap(({ observations }) => observations),
        [series],
      ).length > 0,
  };
}

const unaddable: Amount = { kind: 'gap', gap: 'not-applicable' };
/** Of no flow at all, not of a flow of nobody: the one zero that is ours. */
const nobody: Amount = { kind: 'exact', value: 0 };

/** What shares are taken of: a floor counts as itself, a range as its middle, so that shares of parts add up to one. */
function addMiddles(figures: readonly Figure[]): number {
  return figures.reduce((sum, { amount }) => sum + (middleOf(amount) ?? 0), 0);
}

interface GroupedPairs {
  readonly flows: readonly MadeFlow[];
  readonly unplaced: readonly Figure[];
  readonly refused: readonly WorldRefusal[];
}

/** In groups as asked, or country by country where the series may not be added over what a group would hold. */
function groupPairs(dataset: WorldDataset, query: WorldQuery, pairs: readonly Figure[]): GroupedPairs {
  const endsOf = findEnds(dataset.index, query);
  const placed: PlacedPair[] = [];
  const unplaced: Figure[] = [];
  for (const figure of pairs) {
    const ends = endsOf(figure);
    if (ends === null) unplaced.push(figure);
    else placed.push({ figure, ends });
  }
  const made = makeFlows(placed, dataset.series);
  if (!('code' in made)) return { flows: made, unplaced, refused: [] };
  // Pair by pair nothing is added, so this ends here.
  const apart = groupPairs(dataset, { ...query, grouping: 'country' }, pairs);
  return { ...apart, refused: [refuse('groups', made)] };
}

function refuse(what: 'groups' | 'total', { dimension }: Refusal): WorldRefusal {
  return { code: 'not-addable', what, dimension };
}
