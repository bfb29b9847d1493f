import type { Incident } from '#domain/incident.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable } from '#ui/data-table.tsx';
import { incidentColumns } from './incident-columns.tsx';

/** The incidents a number of deaths is the sum of. */
export function IncidentTable({ incidents }: { readonly incidents: readonly Incident[] }) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={translator.text('table.incidents-heading')}
      columns={incidentColumns(translator)}
      rows={incidents}
      rowId={(incident) => incident.id}
      language={translator.locale}
      shown={20}
      moreLabel={translator.text('app.show-all', { count: incidents.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}
