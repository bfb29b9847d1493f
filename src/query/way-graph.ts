import { categories, type Category } from '#domain/category.ts';
import type { Corridor } from '#domain/corridor.ts';
import type { Series } from '#domain/series.ts';
import { compareText } from '#lib/compare-text.ts';
import { groupBy } from '#lib/group-by.ts';
import { addFigures } from './add-figures.ts';
import { middleOf } from './amount.ts';
import type { Amount, Figure } from './result.ts';
import type { WayBundle } from './way-graph-bundles.ts';
import { toWayPath, type WayPath, type WayStop } from './way-graph-path.ts';

export const wayColumns = ['origin', 'way', 'destination'] as const;
export type WayColumn = (typeof wayColumns)[number];

/** A sum by the guard, with what it is drawn by and what it rests on. */
interface WaySum {
  readonly amount: Amount;
  /** What is drawn: the sum of the values, floors and middles of ranges; in the unit of the bundle, over its years. */
  readonly size: number;
  readonly figures: readonly Figure[];
}

export interface WayNode extends WayStop, WaySum {
  /** `<column>/<kind>/<code>`, stable across queries. */
  readonly id: string;
  readonly column: WayColumn;
  /** How many ends or ways it stands for: 1, or more of `others`. */
  readonly members: number;
}

/** People of one category between two nodes of neighbouring columns. */
export interface WayLink extends WaySum {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly category: Category;
}

/** Who went from where by which way to where. What enters a way leaves it; every figure of the bundle is in each column once. */
export interface WayGraph {
  readonly nodes: readonly WayNode[];
  readonly links: readonly WayLink[];
  readonly paths: readonly WayPath[];
}

/** How many nodes of a column stand for themselves; the rest are put together as others. */
export type MostNodes = Readonly<Record<WayColumn, number>>;

/** The bundle as a graph of three columns, each from the largest down, what is not known last. */
export function buildWayGraph(bundle: WayBundle, corridor: Corridor, series: readonly Series[], most: MostNodes): WayGraph {
  const paths = bundle.figures.map((figure) => toWayPath(figure, corridor));
  const columns = wayColumns.map((column) => toColumn(column, paths, series, most[column]));
  const nodes = columns.flatMap((column) => column.nodes);
  const links = columns.slice(1).flatMap((after, index) => {
    const before = columns[index];
    return before === undefined ? [] : joinColumns(before, after, paths, series);
  });
  return { nodes, links, paths };
}

/** What the guard gives for figures that stand in one bundle; none of them can be one that it refuses beside another. */
export function addWithin(figures: readonly Figure[], series: readonly Series[]): WaySum {
  const addition = addFigures(figures, series);
  if (addition.kind === 'refused') throw new Error(`figures of one bundle may not be added: ${addition.refusal.code}`);
  return { amount: addition.amount, size: sizeOf(figures), figures };
}

interface Column {
  readonly nodes: readonly WayNode[];
  readonly nodeOf: (path: WayPath) => string;
}

function toColumn(column: WayColumn, paths: readonly WayPath[], series: readonly Series[], most: number): Column {
  const own = [...groupBy(paths, (path) => stopId(column, path[column]))].map(([id, members]) => ({ id, members }));
  const known = own.filter(({ members }) => isKnown(column, members)).toSorted((one, other) => compareSize(one, other));
  const unknown = own.filter(({ members }) => !isKnown(column, members)).toSorted((one, other) => compareText(one.id, other.id));
  // One alone is as well named as put together.
  const kept = known.length <= most + 1 ? known : known.slice(0, most);
  const rest = known.slice(kept.length);
  const othersId = `${column}/others/`;
  const toNode = (id: string, members: readonly WayPath[], stop: WayStop, count: number): WayNode => ({
    ...stop,
    ...addWithin(
      members.map(({ figure }) => figure),
      series,
    ),
    id,
    column,
    members: count,
  });
  const single = ({ id, members }: Group): WayNode[] => members.slice(0, 1).map((first) => toNode(id, members, first[column], 1));
  const others =
    rest.length === 0
      ? []
      : [
          toNode(
            othersId,
            rest.flatMap(({ members }) => members),
            { kind: 'others', code: null },
            rest.length,
          ),
        ];
  const inOthers = new Set(rest.map(({ id }) => id));
  return {
    nodes: [...kept.flatMap(single), ...others, ...unknown.flatMap(single)],
    nodeOf: (path) => {
      const id = stopId(column, path[column]);
      return inOthers.has(id) ? othersId : id;
    },
  };
}

interface Group {
  readonly id: string;
  readonly members: readonly WayPath[];
}

function joinColumns(before: Column, after: Column, paths: readonly WayPath[], series: readonly Series[]): readonly WayLink[] {
  const joined = groupBy(paths, (path) => `${before.nodeOf(path)} ${after.nodeOf(path)} ${path.figure.category}`);
  const links: WayLink[] = [];
  for (const [id, members] of joined) {
    const [first] = members;
    if (first === undefined) continue;
    const sum = addWithin(
      members.map(({ figure }) => figure),
      series,
    );
    links.push({ ...sum, id, from: before.nodeOf(first), to: after.nodeOf(first), category: first.figure.category });
  }
  return links.toSorted(
    (one, other) =>
      rankOf(one.from, before.nodes) - rankOf(other.from, before.nodes) ||
      rankOf(one.to, after.nodes) - rankOf(other.to, after.nodes) ||
      categories.indexOf(one.category) - categories.indexOf(other.category),
  );
}

function rankOf(id: string, nodes: readonly WayNode[]): number {
  return nodes.findIndex((node) => node.id === id);
}

function stopId(column: WayColumn, { kind, code }: WayStop): string {
  return `${column}/${kind}/${code ?? ''}`;
}

function isKnown(column: WayColumn, members: readonly WayPath[]): boolean {
  return members.every((path) => !['unknown', 'not-published', 'not-followed'].includes(path[column].kind));
}

function compareSize(one: Group, other: Group): number {
  const size = ({ members }: Group): number => sizeOf(members.map(({ figure }) => figure));
  return size(other) - size(one) || compareText(one.id, other.id);
}

function sizeOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { amount }) => sum + (middleOf(amount) ?? 0), 0);
}
