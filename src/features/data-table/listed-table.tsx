import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable } from '#ui/data-table.tsx';
import { listedColumns } from './listed-columns.tsx';

interface ListedTableProps {
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
}

/** Published figures that cannot be drawn beside the others, each with the reason. */
export function ListedTable({ corridor, naming }: ListedTableProps) {
  const translator = useTranslator();
  const { result, dataset } = corridor;
  return (
    <DataTable
      caption={translator.text('table.listed-caption')}
      columns={listedColumns(naming, translator, dataset.catalogue.sources)}
      rows={result.listedFacts}
      rowId={(fact) => JSON.stringify(fact)}
      language={translator.locale}
      shown={40}
      moreLabel={translator.text('app.show-all', { count: result.listedFacts.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}
