interface TableHeadProps<Column> {
  readonly columns: readonly Column[];
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
  readonly onPress: (column: Column) => void;
}

interface HeadColumn {
  readonly id: string;
  readonly header: string;
  readonly isNumber?: boolean;
}

export function TableHead<Column extends HeadColumn>({ columns, sort, onPress }: TableHeadProps<Column>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const isSorted = sort?.column === column.id;
          return (
            <th
              key={column.id}
              scope="col"
              className={column.isNumber === true ? 'ui-table-number' : undefined}
              aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" onClick={() => onPress(column)}>
                {column.header}
                <span aria-hidden="true" className="ui-table-arrow">
                  {isSorted ? (sort.isDescending ? '▾' : '▴') : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
