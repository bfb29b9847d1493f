import { wrapText } from '#lib/wrap-text.ts';
import { wayColumns, type WayGraph, type WayLink, type WayNode } from '#query/way-graph.ts';

/** What a node is called and its amount, in the viewer's language. */
export interface NodeWords {
  readonly name: string;
  readonly amount: string;
}

export interface SankeyInput {
  readonly graph: Pick<WayGraph, 'nodes' | 'links'>;
  /** By node id. */
  readonly words: ReadonlyMap<string, NodeWords>;
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

/** A bar with its words over it; `x` of the words is their start, middle or end, as `anchor` says, in the direction of the language. */
export interface PlacedNode {
  readonly node: WayNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly lines: readonly string[];
    readonly amount: string;
  };
  /** The words and the bar: what is pressed. */
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface PlacedLink {
  readonly link: WayLink;
  /** Of the ribbon's area. */
  readonly path: string;
  /** Origin, way or destination is not told: drawn hollow. */
  readonly isHollow: boolean;
}

export interface SankeyLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

export const linePixels = 14;
export const wordsPixels = 12;
const barPixels = 10;
const gapPixels = 12;
/** How tall all people together are, whatever their number: only shares are compared, the numbers are written. */
const wholePixels = 190;
const thinnestPixels = 1;
const untold: ReadonlySet<string> = new Set(['unknown', 'not-published', 'not-followed']);

/** Three columns of bars, each with its words over it, and ribbons between them as wide as their share. */
export function layoutSankey({ graph, words, widthPixels: width, direction }: SankeyInput): SankeyLayout {
  const whole = Math.max(1, sum(graph.nodes.filter(({ column }) => column === 'origin').map(({ size }) => size)));
  const tall = (size: number): number => (size / whole) * wholePixels;
  const wordsWidth = width / 3 - 8;
  const columns = wayColumns.map((column) => graph.nodes.filter((node) => node.column === column));
  const heights = columns.map((nodes) => sum(nodes.map((node) => slotHeight(node, words, wordsWidth, tall))));
  const height = Math.max(...heights, 0);
  const nodes = columns.flatMap((members, column) => {
    // A column with less to say stands in the middle of the others.
    let y = (height - (heights[column] ?? 0)) / 2;
    return members.map((node) => {
      const placed = placeNode(node, column, y, { width, wordsWidth, words, direction, tall });
      y += slotHeight(node, words, wordsWidth, tall);
      return placed;
    });
  });
  return { width, height, nodes, links: placeLinks(graph.links, nodes, direction, tall) };
}

interface Measures {
  readonly width: number;
  readonly wordsWidth: number;
  readonly words: SankeyInput['words'];
  readonly direction: 'ltr' | 'rtl';
  readonly tall: (size: number) => number;
}

function placeNode(node: WayNode, column: number, y: number, measures: Measures): PlacedNode {
  const { width, wordsWidth, words, direction, tall } = measures;
  const { lines, amount } = linesOf(node, words, wordsWidth);
  const wordsHeight = (lines.length + 1) * linePixels + 4;
  const start = (column / 2) * (width - barPixels);
  const x = direction === 'rtl' ? width - start - barPixels : start;
  const alongWords = column === 0 ? 0 : column === 1 ? width / 2 : width;
  const targetStart = column === 0 ? 0 : column === 1 ? width / 2 - wordsWidth / 2 : width - wordsWidth;
  const height = Math.max(thinnestPixels, tall(node.size));
  return {
    node,
    x,
    y: y + wordsHeight,
    width: barPixels,
    height,
    words: {
      x: direction === 'rtl' ? width - alongWords : alongWords,
      y: y + wordsPixels,
      anchor: column === 0 ? 'start' : column === 1 ? 'middle' : 'end',
      lines,
      amount,
    },
    target: {
      x: direction === 'rtl' ? width - targetStart - wordsWidth : targetStart,
      y,
      width: wordsWidth,
      height: wordsHeight + height,
    },
  };
}

function slotHeight(node: WayNode, words: SankeyInput['words'], wordsWidth: number, tall: Measures['tall']): number {
  return (
    (linesOf(node, words, wordsWidth).lines.length + 1) * linePixels + 4 + Math.max(thinnestPixels, tall(node.size)) + gapPixels
  );
}

function linesOf(node: WayNode, words: SankeyInput['words'], wordsWidth: number) {
  const said = words.get(node.id) ?? { name: node.id, amount: '' };
  return { lines: wrapText(said.name, wordsWidth, wordsPixels), amount: said.amount };
}

function placeLinks(
  links: readonly WayLink[],
  nodes: readonly PlacedNode[],
  direction: 'ltr' | 'rtl',
  tall: Measures['tall'],
): readonly PlacedLink[] {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const left = new Map<string, number>();
  const entered = new Map<string, number>();
  return links.flatMap((link) => {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (from === undefined || to === undefined || link.size === 0) return [];
    const thick = tall(link.size);
    const fromY = from.y + (left.get(link.from) ?? 0);
    const toY = to.y + (entered.get(link.to) ?? 0);
    left.set(link.from, (left.get(link.from) ?? 0) + thick);
    entered.set(link.to, (entered.get(link.to) ?? 0) + thick);
    const [startX, endX] = direction === 'rtl' ? [from.x, to.x + to.width] : [from.x + from.width, to.x];
    const drawn = Math.max(thinnestPixels, thick);
    const isHollow = untold.has(from.node.kind) || untold.has(to.node.kind);
    return [{ link, path: ribbon(startX, fromY, endX, toY, drawn), isHollow }];
  });
}

function ribbon(startX: number, startY: number, endX: number, endY: number, thick: number): string {
  const middle = round((startX + endX) / 2);
  const [x1, x2, top1, top2] = [round(startX), round(endX), round(startY), round(endY)];
  const [bottom1, bottom2] = [round(startY + thick), round(endY + thick)];
  return `M${x1} ${top1}C${middle} ${top1} ${middle} ${top2} ${x2} ${top2}V${bottom2}C${middle} ${bottom2} ${middle} ${bottom1} ${x1} ${bottom1}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
