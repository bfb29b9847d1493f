import type { Measure } from '#domain/measure.ts';
import type { Series } from '#domain/series.ts';
import type { Stage } from '#domain/stage.ts';
import { middleOf } from '#query/amount.ts';
import type { Total } from '#query/result.ts';

/** What a stage is mostly told by, and which stage is told first where several are told at once. */
const tellingMeasures: readonly (readonly [Stage, Measure])[] = [
  ['arrival', 'flow'],
  ['stay', 'stock'],
  ['transit', 'events'],
  ['return', 'flow'],
  ['pre-departure', 'stock'],
];

/** More totals than these are left to the profile. */
const mostStages = 3;
const mostInOneStage = 2;

/**
 * The totals worth a sentence: of one stage the largest two, so that two statistics about the same people stand
 * side by side; of several stages one each, who arrived first, at most three. Gaps, the dead, and parts whose
 * whole is itself a total are left out. Comparing totals only chooses what to say; nothing is added.
 */
export function findMainTotals(totals: readonly Total[], series: readonly Series[]): readonly Total[] {
  const living = totals.filter((total) => total.amount.kind !== 'gap' && total.measure !== 'deaths');
  const wholes = living.filter((total) => !isPartOfAnother(total, totals, series));
  const told = tellingMeasures
    .map(([stage, measure]) => ({ measure, here: largestFirst(wholes.filter((total) => total.stage === stage)) }))
    .filter(({ here }) => here.length > 0);
  if (told.length === 1) return told.flatMap(({ here }) => here).slice(0, mostInOneStage);
  return told
    .flatMap(({ measure, here }) => here.find((total) => total.measure === measure) ?? here.slice(0, 1))
    .slice(0, mostStages);
}

function largestFirst(totals: readonly Total[]): readonly Total[] {
  return totals.toSorted((first, second) => sizeOf(second) - sizeOf(first));
}

/** True for a part by nationality beside its whole, and for a series beside the sum group it is in. */
function isPartOfAnother(total: Total, totals: readonly Total[], series: readonly Series[]): boolean {
  const wholes = new Set(series.filter((one) => total.series.includes(one.id)).map((one) => one.partOf));
  return totals.some((other) => {
    if (other.amount.kind === 'gap') return false;
    const isWhole = other.series.some((id) => wholes.has(id));
    const isGroup = other.series.length > total.series.length && total.series.every((id) => other.series.includes(id));
    return isWhole || isGroup;
  });
}

function sizeOf(total: Total): number {
  return middleOf(total.amount) ?? 0;
}
