import type { Catalogue } from '#domain/catalogue.ts';
import type { Observation } from '#domain/observation.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable } from '#ui/data-table.tsx';
import { rowColumns } from './row-columns.tsx';

interface RowTableProps {
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly naming: Naming;
}

/** The published rows a figure rests on. */
export function RowTable({ observations, catalogue, naming }: RowTableProps) {
  const translator = useTranslator();
  if (observations.length === 0) return null;
  return (
    <DataTable
      caption={translator.text('evidence.rows')}
      columns={rowColumns(naming, translator, catalogue.series)}
      rows={observations}
      rowId={(row) => JSON.stringify(row)}
      language={translator.locale}
      shown={12}
      moreLabel={translator.text('app.show-all', { count: observations.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}
