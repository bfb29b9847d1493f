import { compareText } from '#lib/compare-text.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import { hasNumber, middleOf } from '#query/amount.ts';
import type { Amount, Figure, Refusal } from '#query/result.ts';
import { weakestQuality } from '#query/weakest-quality.ts';
import type { WorldSeries } from '#domain/world.ts';
import { addPairs } from './add-pairs.ts';
import { endId, type WorldEnds } from './world-ends.ts';
import type { WorldFlow } from './world-result.ts';

/** A pair with a place on the map. */
export interface PlacedPair {
  readonly figure: Figure;
  readonly ends: WorldEnds;
}

/** A flow and the pairs it adds up, those with a gap among them. */
export interface MadeFlow {
  readonly flow: WorldFlow;
  readonly figures: readonly Figure[];
}

/**
 * The flows between ends, both directions apart, the widest first; pairs that share both ends are added by the sum guard. Of
 * ends between which there are gaps alone no flow is made. The guard's first refusal is handed back instead of any flow.
 */
export function makeFlows(pairs: readonly PlacedPair[], series: WorldSeries): readonly MadeFlow[] | Refusal {
  const groups = new Map<string, { readonly ends: WorldEnds; readonly figures: Figure[] }>();
  for (const { figure, ends } of pairs) {
    const id = `${series.id}|${endId(ends.origin)}|${endId(ends.destination)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { ends, figures: [figure] });
    else group.figures.push(figure);
  }
  const flows: MadeFlow[] = [];
  for (const [id, { ends, figures }] of groups) {
    const sum = addPairs(figures, series);
    if (sum.kind === 'refused') return sum.refusal;
    if (hasNumber(sum.amount)) flows.push({ flow: toFlow(id, ends, figures, sum.amount), figures });
  }
  return flows.toSorted(({ flow: first }, { flow: second }) => second.drawn - first.drawn || compareText(first.id, second.id));
}

function toFlow(id: string, { origin, destination }: WorldEnds, figures: readonly Figure[], amount: Amount): WorldFlow {
  const numbered = figures.filter((figure) => hasNumber(figure.amount));
  const years = uniqueAscending(numbered.flatMap((figure) => figure.years));
  return {
    id,
    origin,
    destination,
    amount,
    drawn: (middleOf(amount) ?? 0) / Math.max(years.length, 1),
    years,
    quality: weakestQuality(numbered.map(({ quality }) => quality)),
    sources: unique(figures.flatMap(({ sources }) => sources)),
    pairs: numbered.length,
    countries: {
      origin: new Set(numbered.map((figure) => figure.origin)).size,
      destination: new Set(numbered.map((figure) => figure.destination)).size,
    },
    isWithin: endId(origin) === endId(destination),
    observations: figures.flatMap(({ observations }) => observations),
  };
}
