import type { Observation } from '#domain/observation.ts';
import { middleOf, toAmount } from '#query/amount.ts';
import type { WorldFlow, WorldResult } from '#query/world/world-result.ts';
import { sayAmount } from '#reading/amount-words.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable } from '#ui/data-table.tsx';
import { wordColumn } from '#ui/word-column.ts';

interface FlowRowsProps {
  readonly flow: WorldFlow;
  readonly result: WorldResult;
  readonly naming: Naming;
}

/** The published rows a flow rests on, each with its own two countries, the largest first. */
export function FlowRows({ flow, result: { series }, naming }: FlowRowsProps) {
  const translator = useTranslator();
  const country = (code: string | null) => (code === null ? '' : naming.country(code));
  const sizeOf = (row: Observation) => middleOf(toAmount(row, series));
  const rows = flow.observations.toSorted((one, other) => (sizeOf(other) ?? -1) - (sizeOf(one) ?? -1));
  return (
    <DataTable
      caption={translator.text('world.rows')}
      columns={[
        { ...wordColumn('from', translator.text('table.from'), ({ origin }: Observation) => country(origin)), isRowHeader: true },
        wordColumn('to', translator.text('table.to'), ({ destination }: Observation) => country(destination)),
        {
          id: 'year',
          header: translator.text('evidence.row-year'),
          sortBy: ({ year }) => year,
          cell: ({ year }) => translator.year(year),
        },
        {
          id: 'value',
          header: translator.text('evidence.row-value'),
          isNumber: true,
          sortBy: sizeOf,
          cell: (row) => sayAmount(toAmount(row, series), translator),
        },
      ]}
      rows={rows}
      rowId={(row) => JSON.stringify(row)}
      language={translator.locale}
      shown={12}
      moreLabel={translator.text('app.show-all', { count: rows.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}
