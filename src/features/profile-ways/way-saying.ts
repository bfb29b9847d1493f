import type { Translator } from '#i18n/translator.ts';
import type { Amount } from '#query/result.ts';
import type { WayBundle } from '#query/way-graph-bundles.ts';
import type { WayLeg } from '#query/way-graph-legs.ts';
import type { WayPair } from '#query/way-graph-pairs.ts';
import type { WayGraph } from '#query/way-graph.ts';
import { sayAmount, sayAmountWithUnit } from '#reading/amount-words.ts';
import { sayGap } from '#reading/gap-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayWayStop } from '#reading/ways-words.ts';

/** Everything the three shapes say, in the viewer's language. */
export interface WaySaying {
  /** By node id. */
  readonly words: ReadonlyMap<string, { readonly name: string; readonly amount: string }>;
  readonly names: ReadonlyMap<string, string>;
  /** In three significant figures, as the map writes numbers; empty for none. */
  readonly short: (amount: Amount | null) => string;
  /** A node with its amount in full. */
  readonly node: (id: string) => string;
  readonly pair: (pair: WayPair) => string;
  readonly legLines: (leg: WayLeg) => readonly string[];
  readonly leg: (leg: WayLeg) => string;
}

export function createWaySaying(graph: WayGraph, bundle: WayBundle, naming: Naming, translator: Translator): WaySaying {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const names = new Map(graph.nodes.map((node) => [node.id, sayWayStop(node, node.column, naming, translator)]));
  const full = (amount: Amount): string => sayAmountWithUnit(amount, bundle.unit, translator);
  const rounded: Translator = { ...translator, count: translator.rounded };
  const short = (amount: Amount | null): string => (amount === null ? '' : sayAmount(amount, rounded));
  return {
    words: new Map(graph.nodes.map(({ id, amount }) => [id, { name: names.get(id) ?? id, amount: short(amount) }])),
    names,
    short,
    node: (id) => {
      const node = nodes.get(id);
      return node === undefined ? id : translator.text('ways.node', { name: names.get(id) ?? id, amount: full(node.amount) });
    },
    pair: ({ row, column, amount }) =>
      translator.text('ways.pair', {
        from: names.get(row) ?? row,
        to: names.get(column) ?? column,
        amount: amount === null ? sayGap('not-published', translator) : full(amount),
      }),
    legLines: ({ certain, shared }) => [
      ...(certain === null ? [] : [short(certain)]),
      ...(shared === null
        ? []
        : [translator.text(certain === null ? 'ways.leg-up-to' : 'ways.leg-up-to-more', { amount: short(shared) })]),
    ],
    leg: ({ from, to, certain, shared }) => {
      const ends = { from: naming.country(from), to: naming.country(to) };
      if (certain === null) return translator.text('ways.leg-shared', { ...ends, amount: shared === null ? '' : full(shared) });
      return shared === null
        ? translator.text('ways.leg-certain', { ...ends, amount: full(certain) })
        : translator.text('ways.leg-both', { ...ends, amount: full(certain), shared: full(shared) });
    },
  };
}
