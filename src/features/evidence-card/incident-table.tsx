import type { Incident } from '#domain/incident.ts';
import { useTranslator } from '#state/use-translator.ts';
import { DataTable } from '#ui/data-table.tsx';

/** The incidents, as IOM records them. */
export function IncidentTable({ incidents }: { readonly incidents: readonly Incident[] }) {
  const translator = useTranslator();
  return (
    <DataTable
      caption={translator.text('table.incidents-heading')}
      rows={incidents}
      rowId={(incident) => incident.id}
      language={translator.locale}
      shown={20}
      moreLabel={translator.text('app.show-all', { count: incidents.length })}
      columns={[
        {
          id: 'date',
          header: translator.text('table.date'),
          isRowHeader: true,
          sortBy: (incident) => incident.date,
          cell: (incident) => translator.date(incident.date),
        },
        {
          id: 'deaths',
          header: translator.text('table.deaths'),
          isNumber: true,
          sortBy: (incident) => incident.total,
          cell: (incident) => translator.count(incident.total),
        },
        {
          id: 'place',
          header: translator.text('table.place'),
          sortBy: (incident) => incident.placeName,
          cell: (incident) => <bdi>{incident.placeName}</bdi>,
        },
        {
          id: 'cause',
          header: translator.text('table.cause'),
          sortBy: (incident) => incident.cause,
          cell: (incident) => <bdi>{incident.cause}</bdi>,
        },
      ]}
    />
  );
}
