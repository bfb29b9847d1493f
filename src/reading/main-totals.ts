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

/**
 * The totals worth a sentence, in the order of the life cycle: within one stage the largest of each measure, over
 * several stages one for each stage. Gaps, and parts whose whole is itself a total, are left out. Comparing
 * totals only chooses what to say; nothing is added.
 */
export function findMainTotals(totals: readonly Total[], series: readonly Series[]): readonly Total[] {
  const wholes = totals.filter((total) => total.amount.kind !== 'gap' && !isPartOfAnother(total, totals, series));
  const largest = stages.flatMap((stage) => largestPerMeasure(wholes.filter((total) => total.stage === stage)));
  const isOneStage = new Set(largest.map((total) => total.stage)).size <= 1;
  if (isOneStage) return largest;
  return stages.flatMap((stage) => {
    const here = largest.filter((total) => total.stage === stage);
    const telling = here.find((total) => total.measure === tellingMeasure[stage]) ?? here[0];
    return telling === undefined ? [] : [telling];
  });
}

function largestPerMeasure(totals: readonly Total[]): Total[] {
  const largest = new Map<Measure, Total>();
  for (const total of totals) {
    const known = largest.get(total.measure);
    if (known === undefined || sizeOf(total) > sizeOf(known)) largest.set(total.measure, total);
  }
  return [...largest.values()];
}

function isPartOfAnother(total: Total, totals: readonly Total[], series: readonly Series[]): boolean {
  const wholes = new Set(series.filter((one) => total.series.includes(one.id)).map((one) => one.partOf));
  return totals.some((other) => other.amount.kind !== 'gap' && other.series.some((id) => wholes.has(id)));
}

function sizeOf(total: Total): number {
  return middleOf(total.amount) ?? 0;
}
