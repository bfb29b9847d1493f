import type { TableColumn } from './data-table.tsx';

/** A column of plain words, sorted as they read. */
export function wordColumn<Row>(id: string, header: string, say: (row: Row) => string): TableColumn<Row> {
  return { id, header, sortBy: say, cell: say };
}
