import type { Observation } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import type { Translator } from '#i18n/translator.ts';
import { middleOf, toAmount } from '#query/amount.ts';
import type { Amount } from '#query/result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import type { Naming } from '#reading/names.ts';
import type { TableColumn } from '#ui/data-table.tsx';

/** Year, value and source of published rows. */
export function rowColumns(
  naming: Naming,
  translator: Translator,
  series: readonly Series[],
): readonly TableColumn<Observation>[] {
  const amountOf = (row: Observation): Amount | null => {
    const own = series.find(({ id }) => id === row.series);
    return own === undefined ? null : toAmount(row, own);
  };
  return [
    {
      id: 'year',
      header: translator.text('evidence.row-year'),
      isRowHeader: true,
      sortBy: ({ year }) => year,
      cell: ({ year }) => translator.year(year),
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
      sortBy: ({ source }) => naming.publisher(source),
      cell: ({ source }) => <bdi>{naming.publisher(source)}</bdi>,
    },
  ];
}
