import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { DataTable } from '#ui/data-table.tsx';
import { figureColumns } from './figure-columns.tsx';

interface FigureTableProps {
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
}

/** Every figure of the view; its value opens its evidence. */
export function FigureTable({ corridor, naming }: FigureTableProps) {
  const translator = useTranslator();
  const { change } = useView();
  const { result, query, dataset } = corridor;
  const years = translator.years(query.years.from, query.years.to);
  const view = [naming.corridor(dataset.corridor.id), years].join(translator.text('reading.comma'));
  return (
    <DataTable
      caption={translator.text('table.caption', { view })}
      columns={figureColumns(naming, translator, (figure) => change({ evidence: figure.id }))}
      rows={result.figures}
      rowId={(figure) => figure.id}
      language={translator.locale}
      shown={40}
      moreLabel={translator.text('app.show-all', { count: result.figures.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}
