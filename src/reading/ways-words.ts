import type { Series } from '#domain/series.ts';
import type { Corridor } from '#domain/corridor.ts';
import type { Translator } from '#i18n/translator.ts';
import type { WayBundle } from '#query/way-graph-bundles.ts';
import { findWayPairs } from '#query/way-graph-pairs.ts';
import type { WayStop } from '#query/way-graph-path.ts';
import { addWithin, buildWayGraph, type WayColumn } from '#query/way-graph.ts';
import { sayAmountWithUnit } from './amount-words.ts';
import { sayCountryInside, sayCountryUse } from './country-words.ts';
import type { Naming } from './names.ts';
import { sayPeriod } from './period-words.ts';

const everyNode = { origin: Infinity, way: Infinity, destination: Infinity };

/** What an end or a way is called: a country, a place, "Way not published". */
export function sayWayStop(
  { kind, code, members = 1 }: WayStop & { readonly members?: number },
  column: WayColumn,
  naming: Naming,
  translator: Translator,
): string {
  switch (kind) {
    case 'country':
      return code === 'XXA' ? sayCountryInside(code, naming, translator) : naming.country(code ?? '');
    case 'unknown':
      return translator.text('ways.unknown');
    case 'not-published':
      return translator.text(`ways.${column}-not-published`);
    case 'not-followed':
      return translator.text('ways.not-followed');
    case 'counted-at':
      return translator.text('ways.counted-at', { place: naming.place(code ?? '') });
    case 'counted-in':
      return translator.text('ways.counted-in', { country: sayCountryUse(code ?? '', 'in', naming, translator) });
    case 'by-place':
      return translator.text('ways.by-place', { place: naming.place(code ?? '') });
    case 'by-country':
      return translator.text('ways.by-country', { country: sayCountryInside(code ?? '', naming, translator) });
    case 'direct':
      return translator.text('ways.direct', { mode: code ?? '' });
    case 'others':
      return translator.text('ways.others', { count: members });
  }
  return '';
}

/** What a bundle counts: the titles of its series, and the place where it is only one of several points of counting. */
export function nameBundle({ id, series, figures }: Pick<WayBundle, 'id' | 'series' | 'figures'>, naming: Naming): string {
  const name = series.map((each) => naming.series(each)).join(' + ');
  const place = id.includes('@') ? (figures[0]?.place ?? null) : null;
  return place === null ? name : `${name} (${naming.place(place)})`;
}

/**
 * The main facts of a bundle: how many in all, the largest pair of countries (or origin, where nobody is followed), and of
 * how many origin and way are not told. Each number is a sum by the guard.
 */
export function sayWays(
  bundle: WayBundle,
  corridor: Corridor,
  series: readonly Series[],
  naming: Naming,
  translator: Translator,
): string {
  const graph = buildWayGraph(bundle, corridor, series, everyNode);
  const total = translator.text('ways.total', {
    series: nameBundle(bundle, naming),
    years: sayPeriod(bundle, translator),
    amount: sayAmountWithUnit(bundle.amount, bundle.unit, translator),
  });
  const isFollowed = graph.nodes.some(({ column, kind }) => column === 'destination' && kind !== 'not-followed');
  const untold = (column: WayColumn): string => {
    const nodes = graph.nodes.filter(
      (node) => node.column === column && (node.kind === 'unknown' || node.kind === 'not-published'),
    );
    const figures = nodes.flatMap((node) => node.figures);
    if (figures.length === 0) return '';
    const amount = sayAmountWithUnit(addWithin(figures, series).amount, bundle.unit, translator);
    return translator.text(column === 'way' ? 'ways.untold-way' : 'ways.untold-origin', { amount });
  };
  return [
    total,
    sayLargest(bundle, graph, series, naming, translator),
    untold('origin'),
    untold('way'),
    isFollowed ? '' : translator.text('ways.untold-destination'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sayLargest(
  bundle: WayBundle,
  graph: ReturnType<typeof buildWayGraph>,
  series: readonly Series[],
  naming: Naming,
  translator: Translator,
): string {
  const { rows, columns, pairs } = findWayPairs(graph, [], series);
  const nodes = new Map([...rows, ...columns].map((node) => [node.id, node]));
  const numbers = pairs.filter(({ size }) => size > 0);
  const named = numbers.flatMap((pair) => {
    const row = nodes.get(pair.row);
    const column = nodes.get(pair.column);
    return row?.kind === 'country' && column !== undefined && pair.amount !== null
      ? [{ pair, row, column, amount: pair.amount }]
      : [];
  });
  // Where it is all of it, the total has said so.
  const [largest] = named.toSorted((one, other) => other.pair.size - one.pair.size);
  if (largest === undefined || numbers.length < 2) return '';
  const { row, column } = largest;
  const isPair = column.kind === 'country';
  return translator.text(isPair ? 'ways.largest-pair' : 'ways.largest-origin', {
    amount: sayAmountWithUnit(largest.amount, bundle.unit, translator),
    from: sayCountryUse(row.code ?? '', 'from', naming, translator),
    to: isPair ? sayCountryUse(column.code ?? '', 'to', naming, translator) : '',
  });
}
