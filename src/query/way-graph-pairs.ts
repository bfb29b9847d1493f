import type { Series } from '#domain/series.ts';
import { hasNumber } from './amount.ts';
import type { Amount, Figure } from './result.ts';
import { addWithin, type WayColumn, type WayGraph, type WayNode } from './way-graph.ts';

/** Where a row meets a column: an amount, a gap that is stated, or null where nothing is published of the pair. */
export interface WayPair {
  readonly row: string;
  readonly column: string;
  readonly amount: Amount | null;
  /** What a circle is drawn by; 0 where there is no number. */
  readonly size: number;
  readonly figures: readonly Figure[];
}

export interface WayPairs {
  readonly rows: readonly WayNode[];
  readonly columns: readonly WayNode[];
  readonly pairs: readonly WayPair[];
}

/**
 * The graph as a matrix of origins by destinations; by ways, where nobody is followed to a destination. A pair without any
 * row in the record is null: not published is not zero.
 */
export function findWayPairs(graph: WayGraph, gaps: readonly Figure[], series: readonly Series[]): WayPairs {
  const across: WayColumn = graph.nodes.some(({ column, kind }) => column === 'destination' && kind !== 'not-followed')
    ? 'destination'
    : 'way';
  const rows = graph.nodes.filter(({ column }) => column === 'origin');
  const columns = graph.nodes.filter(({ column }) => column === across);
  const pairs = rows.flatMap((row) =>
    columns.map((column) => {
      const inColumn = new Set(column.figures);
      const figures = row.figures.filter((figure) => inColumn.has(figure));
      if (figures.length > 0) return { row: row.id, column: column.id, ...addWithin(figures, series) };
      const stated = gaps.filter((figure) => isAt(figure, row, column) && !hasNumber(figure.amount));
      return { row: row.id, column: column.id, amount: stated[0]?.amount ?? null, size: 0, figures: stated };
    }),
  );
  return { rows, columns, pairs };
}

function isAt(figure: Figure, row: WayNode, column: WayNode): boolean {
  if (row.kind !== 'country' || figure.origin !== row.code) return false;
  return column.kind === 'counted-at' ? figure.place === column.code : figure.destination === column.code;
}
