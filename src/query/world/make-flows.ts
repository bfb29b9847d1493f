import type { WorldSeries } from '#domain/world.ts';
import { compareText } from '#lib/compare-text.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import { hasNumber, middleOf } from '#query/amount.ts';
import type { Amount, Figure, Refusal } from '#query/result.ts';
import { weakestQuality } from '#query/weakest-quality.ts';
import { addPairs } from './add-pairs.ts';
import { endId, type WorldEnds } from './world-ends.ts';
import type { WorldFlow } from './world-result.ts';

/** A pair with a place on the map. */
export interface PlacedPair {
  readonly figure: Figure;
  readonly ends: WorldEnds;
}

/** A flow before it is known to be drawn: most never are. */
export interface MadeFlow extends Pick<WorldFlow, 'id' | 'amount' | 'drawn' | 'isWithin'> {
  readonly ends: WorldEnds;
  /** The pairs it adds up, those with a gap among them. */
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
    if (hasNumber(sum.amount)) flows.push(toMadeFlow(id, ends, figures, sum.amount));
  }
  return flows.toSorted((first, second) => second.drawn - first.drawn || compareText(first.id, second.id));
}

/** The flow with all that is said of it. */
export function toWorldFlow({ id, ends, figures, amount, drawn, isWithin }: MadeFlow): WorldFlow {
  const numbered = figures.filter((figure) => hasNumber(figure.amount));
  return {
    id,
    ...ends,
    amount,
    drawn,
    years: yearsOf(figures),
    quality: weakestQuality(numbered.map(({ quality }) => quality)),
    sources: unique(figures.flatMap(({ sources }) => sources)),
    pairs: numbered.length,
    countries: {
      origin: new Set(numbered.map(({ origin }) => origin)).size,
      destination: new Set(numbered.map(({ destination }) => destination)).size,
    },
    isWithin,
    observations: figures.flatMap(({ observations }) => observations),
  };
}

function toMadeFlow(id: string, ends: WorldEnds, figures: readonly Figure[], amount: Amount): MadeFlow {
  const [first] = figures;
  const years = figures.length === 1 && first !== undefined ? first.years : yearsOf(figures);
  const drawn = (middleOf(amount) ?? 0) / Math.max(years.length, 1);
  return { id, ends, figures, amount, drawn, isWithin: endId(ends.origin) === endId(ends.destination) };
}

/** Years with a number: a gap rests on none. */
function yearsOf(figures: readonly Figure[]): readonly number[] {
  return uniqueAscending(figures.flatMap(({ years }) => years));
}
