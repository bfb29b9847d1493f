import type { Measure } from '#domain/measure.ts';
import type { Series } from '#domain/series.ts';
import { stages, type Stage } from '#domain/stage.ts';
import { middleOf } from '#query/amount.ts';
import type { Total } from '#query/result.ts';

/** What a stage is mostly told by, where several stages are told at once. */
const tellingMeasure: Readonly<Record<Stage, Measure>> = {
  'pre-departure': 'stock',
  transit: 'events',
  arrival: 'flow',
  stay: 'stock',
  return: 'flow',
};

/** Within one stage more totals than this are left to the profile. */
const mostInOneStage = 3;

/**
 * The totals worth a sentence, in the order of the life cycle: within one stage the largest few, so that two
 * statistics about the same people stand side by side; over several stages one for each. Gaps, and parts whose
 * whole is itself a total, are left out. Comparing totals only chooses what to say; nothing is added.
 */
export function findMainTotals(totals: readonly Total[], series: readonly Series[]): readonly Total[] {
  const wholes = totals.filter((total) => total.amount.kind !== 'gap' && !isPartOfAnother(total, totals, series));
  const perStage = stages.map((stage) => largestFirst(wholes.filter((total) => total.stage === stage)));
  const told = perStage.filter((here) => here.length > 0);
  if (told.length === 1) return told.flat().slice(0, mostInOneStage);
  return told.flatMap((here) => here.find((total) => total.measure === tellingMeasure[total.stage]) ?? here.slice(0, 1));
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
