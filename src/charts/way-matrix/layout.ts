import { wrapText } from '#lib/wrap-text.ts';
import type { WayPair, WayPairs } from '#query/way-graph-pairs.ts';
import type { WayNode } from '#query/way-graph.ts';

export interface WayMatrixInput {
  readonly pairs: WayPairs;
  /** Names by node id. */
  readonly names: ReadonlyMap<string, string>;
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface PlacedHead {
  readonly node: WayNode;
  /** Where the words begin, or their middle over a column. */
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface PlacedPair {
  readonly pair: WayPair;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the circle, by area; 0 where there is no number or a zero. */
  readonly radius: number;
}

export interface WayMatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedHead[];
  readonly columns: readonly PlacedHead[];
  readonly cells: readonly PlacedPair[];
}

export const linePixels = 14;
export const wordsPixels = 12;
const cellHeight = 46;
const widestCell = 110;
const largestRadius = 20;

/** Origins down, destinations across: a circle by area and the number in each cell. */
export function layoutWayMatrix({ pairs, names, widthPixels: width, direction }: WayMatrixInput): WayMatrixLayout {
  const { rows, columns } = pairs;
  const headWidth = Math.min(132, width * 0.3);
  const cellWidth = Math.min(widestCell, (width - headWidth) / Math.max(1, columns.length));
  const mirror = (x: number, ownWidth: number): number => (direction === 'rtl' ? width - x - ownWidth : x);
  const linesOf = (node: WayNode, room: number): readonly string[] => wrapText(names.get(node.id) ?? node.id, room, wordsPixels);
  const heads = columns.map((node) => ({ node, lines: linesOf(node, cellWidth - 4) }));
  const headHeight = Math.max(0, ...heads.map(({ lines }) => lines.length)) * linePixels + 8;
  const largest = Math.max(1, ...pairs.pairs.map(({ size }) => size));
  const most = Math.min(largestRadius, cellWidth / 2 - 2);

  const columnHeads = heads.map(({ node, lines }, index) => {
    const x = mirror(headWidth + index * cellWidth, cellWidth);
    const y = headHeight - 8 - (lines.length - 1) * linePixels;
    return { node, x: x + cellWidth / 2, y, lines, target: { x, y: 0, width: cellWidth, height: headHeight } };
  });
  const rowHeads: PlacedHead[] = [];
  const cells: PlacedPair[] = [];
  let y = headHeight;
  for (const node of rows) {
    const lines = linesOf(node, headWidth - 8);
    const height = Math.max(cellHeight, lines.length * linePixels + 8);
    const first = y + height / 2 - ((lines.length - 1) * linePixels) / 2 + 4;
    rowHeads.push({
      node,
      x: mirror(0, 0),
      y: first,
      lines,
      target: { x: mirror(0, headWidth), y, width: headWidth, height },
    });
    for (const [index, column] of columns.entries()) {
      const pair = pairs.pairs.find((each) => each.row === node.id && each.column === column.id);
      if (pair === undefined) continue;
      const x = mirror(headWidth + index * cellWidth, cellWidth);
      cells.push({ pair, x, y, width: cellWidth, height, radius: Math.sqrt(pair.size / largest) * most });
    }
    y += height;
  }
  return { width, height: y + 1, rows: rowHeads, columns: columnHeads, cells };
}
