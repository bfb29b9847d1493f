import type { Dataset } from '#domain/dataset.ts';
import type { Series } from '#domain/series.ts';
import { stages } from '#domain/stage.ts';
import { middleOf } from './amount.ts';
import { type ComparedAnswer, type ComparedNumber, listComparedNumbers, toComparedDeaths } from './compare-number.ts';
import { findDifference, type Difference } from './compare-difference.ts';

/** A number of one side beside the same of the other, or beside the nearest to it; null where a side has none. */
export interface ComparedPair {
  readonly id: string;
  readonly first: ComparedNumber | null;
  readonly second: ComparedNumber | null;
  readonly difference: Difference;
  /** True where the two sides are of other years and other corridors at once: both are in the difference. */
  readonly isOfOtherYears: boolean;
  /** How many figures of the same people and years are in both. */
  readonly shared: number;
}

/**
 * The main numbers of two answers in pairs, by stage, the largest first, the recorded dead last. A sum of several series is held
 * against the same sum only, otherwise each of its series apart; what has no like stands beside the nearest of its stage and
 * category, without a difference.
 */
export function pairNumbers(first: ComparedAnswer, second: ComparedAnswer): readonly ComparedPair[] {
  const [ofFirst, ofSecond] = [listComparedNumbers(first), listComparedNumbers(second)];
  const groups = [...ofFirst].flatMap(([id, number]) => {
    const other = ofSecond.get(id);
    return number.series.length > 1 && other?.series.join() === number.series.join() ? [id] : [];
  });
  const inGroups = new Set(groups.flatMap((id) => ofFirst.get(id)?.series ?? []));
  const series = [...first.dataset.catalogue.series, ...second.dataset.catalogue.series];
  const pick = (numbers: ReadonlyMap<string, ComparedNumber>): readonly ComparedNumber[] =>
    [...numbers.values()].filter((number) => groups.includes(number.id) || isMainAlone(number, numbers, inGroups, series));
  const datasets = [first.dataset, second.dataset];
  const dead = [toComparedDeaths(first), toComparedDeaths(second)] as const;
  const deaths = dead[0] === null && dead[1] === null ? [] : [toPair(dead, datasets)];
  // What is published of the dead is left out beside the recorded incidents, so that there is one number of the dead.
  const isOther = ({ measure }: ComparedNumber): boolean => measure !== 'deaths' || deaths.length === 0;
  const living = matchUp(pick(ofFirst).filter(isOther), pick(ofSecond).filter(isOther)).map((pair) => toPair(pair, datasets));
  const ordered = living.toSorted(
    (one, other) => stages.indexOf(stageOf(one)) - stages.indexOf(stageOf(other)) || sizeOf(other) - sizeOf(one),
  );
  return [...ordered, ...deaths];
}

/** A series that is drawn, is in no sum that is compared, and is not a part of another of the side. */
function isMainAlone(
  { series: own }: ComparedNumber,
  numbers: ReadonlyMap<string, ComparedNumber>,
  inGroups: ReadonlySet<string>,
  series: readonly Series[],
): boolean {
  const [only] = own;
  if (own.length !== 1 || only === undefined || inGroups.has(only)) return false;
  const known = series.find(({ id }) => id === only);
  return known?.role === 'main' && (known.partOf === null || !numbers.has(`series:${known.partOf}`));
}

type Sides = readonly [ComparedNumber | null, ComparedNumber | null];

function matchUp(first: readonly ComparedNumber[], second: readonly ComparedNumber[]): readonly Sides[] {
  const pairs: Sides[] = [];
  const left = new Set(second);
  const unmatched = first.filter((number) => {
    const like = second.find(({ id }) => id === number.id);
    if (like === undefined) return true;
    left.delete(like);
    pairs.push([number, like]);
    return false;
  });
  for (const number of bySize(unmatched)) {
    const near = bySize([...left]).find(({ stage, category }) => stage === number.stage && category === number.category);
    if (near !== undefined) left.delete(near);
    pairs.push([number, near ?? null]);
  }
  return [...pairs, ...[...left].map((number): Sides => [null, number])];
}

function toPair([first, second]: Sides, datasets: readonly Dataset[]): ComparedPair {
  const [one, other] = datasets;
  const areTwo = one?.corridor.id !== other?.corridor.id;
  const isDead = first?.measure === 'deaths' || second?.measure === 'deaths';
  const years = new Set(first?.years);
  const overlap = second?.years.some((year) => years.has(year)) ?? false;
  const figures = new Set(first?.figures);
  // Incidents are numbered by corridor: the same number is not the same incident.
  const shared = areTwo && overlap && !isDead ? (second?.figures.filter((id) => figures.has(id)).length ?? 0) : 0;
  const difference = findDifference(first, second, datasets);
  return {
    id: [first?.id, second?.id].filter((id, index, ids) => id !== undefined && ids.indexOf(id) === index).join(' '),
    first,
    second,
    difference,
    isOfOtherYears: areTwo && difference.kind !== 'none' && first?.years.join() !== second?.years.join(),
    shared,
  };
}

function stageOf({ first, second }: ComparedPair) {
  return (first ?? second)?.stage ?? 'transit';
}

function bySize(numbers: readonly ComparedNumber[]): readonly ComparedNumber[] {
  return numbers.toSorted((one, other) => (middleOf(other.amount) ?? -1) - (middleOf(one.amount) ?? -1));
}

function sizeOf({ first, second }: ComparedPair): number {
  return Math.max(...[first, second].map((number) => (number === null ? -1 : (middleOf(number.amount) ?? -1))));
}
