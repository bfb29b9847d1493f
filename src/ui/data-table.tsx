import { useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { sortRows, type SortValue } from './sort-rows.ts';
import { TableHead } from './table-head.tsx';
import { useOverflows } from './use-overflows.ts';
import './data-table.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column is sorted by; null goes last. */
  readonly sortBy: (row: Row) => SortValue;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** The cell that names its row. */
  readonly isRowHeader?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Language whose alphabet orders words. */
  readonly language: string;
  /** How many rows stand before the rest is asked for; the sorting is over all. */
  readonly shown: number;
  readonly moreLabel: string;
  /** Said over a table wider than its box. */
  readonly sidewaysHint: string;
}

/** Rows as given until a column head is pressed; it then sorts by that column, and turns round when pressed again. */
export function DataTable<Row>({ caption, columns, rows, rowId, language, shown, moreLabel, sidewaysHint }: DataTableProps<Row>) {
  const [sort, setSort] = useState<{ readonly column: string; readonly isDescending: boolean } | null>(null);
  const box = useRef<HTMLElement>(null);
  const isWide = useOverflows(box);
  const [isWhole, setWhole] = useState(false);
  const sorting = columns.find((column) => column.id === sort?.column);
  const sorted = sort === null || sorting === undefined ? rows : sortRows(rows, sorting.sortBy, sort.isDescending, language);
  const visible = isWhole ? sorted : sorted.slice(0, shown);
  const press = (column: TableColumn<Row>) => {
    const isSame = sort?.column === column.id;
    setSort({ column: column.id, isDescending: isSame ? !sort.isDescending : column.isNumber === true });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
    <section ref={box} className={isWide ? 'ui-table-scroll ui-table-wide' : 'ui-table-scroll'} aria-label={caption} tabIndex={0}>
      <table className="ui-table">
        <caption>
          <span>
            {caption}
            {isWide ? <small className="ui-table-hint">{sidewaysHint}</small> : null}
          </span>
        </caption>
        <TableHead columns={columns} sort={sort} onPress={press} />
        <tbody>
          {visible.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column) => {
                const className = column.isNumber === true ? 'ui-table-number' : undefined;
                return column.isRowHeader === true ? (
                  <th key={column.id} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={className}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {visible.length < sorted.length ? (
        <Button look="plain" onPress={() => setWhole(true)}>
          {moreLabel}
        </Button>
      ) : null}
    </section>
  );
}
