import type { Catalogue } from '#domain/catalogue.ts';
import type { Observation } from '#domain/observation.ts';
import { middleOf, toAmount } from '#query/amount.ts';
import { sayAmount } from '#reading/amount-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable } from '#ui/data-table.tsx';

interface RowTableProps {
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly naming: Naming;
}

/** The published rows a figure rests on. */
export function RowTable({ observations, catalogue, naming }: RowTableProps) {
  const translator = useTranslator();
  if (observations.length === 0) return null;
  const amountOf = (row: Observation) => {
    const series = catalogue.series.find(({ id }) => id === row.series);
    return series === undefined ? null : toAmount(row, series);
  };
  return (
    <DataTable
      caption={translator.text('evidence.rows')}
      rows={observations}
      rowId={(row) => JSON.stringify(row)}
      language={translator.locale}
      shown={12}
      moreLabel={translator.text('app.show-all', { count: observations.length })}
      columns={[
        {
          id: 'year',
          header: translator.text('evidence.row-year'),
          isRowHeader: true,
          sortBy: (row) => row.year,
          cell: (row) => translator.year(row.year),
        },
        {
          id: 'value',
          header: translator.text('evidence.row-value'),
          isNumber: true,
          sortBy: (row) => {
            const amount = amountOf(row);
            return amount === null ? null : middleOf(amount);
          },
          cell: (row) => {
            const amount = amountOf(row);
            return amount === null ? null : sayAmount(amount, translator);
          },
        },
        {
          id: 'source',
          header: translator.text('evidence.row-source'),
          sortBy: (row) => naming.publisher(row.source),
          cell: (row) => <bdi>{naming.publisher(row.source)}</bdi>,
        },
      ]}
    />
  );
}
