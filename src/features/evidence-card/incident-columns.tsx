import type { Incident, IncidentDetails } from '#domain/incident.ts';
import type { Translator } from '#i18n/translator.ts';
import type { TableColumn } from '#ui/data-table.tsx';

/** Date, deaths, place and cause; place and cause in IOM's own words. */
export function incidentColumns(
  details: ReadonlyMap<string, IncidentDetails>,
  translator: Translator,
): readonly TableColumn<Incident>[] {
  return [
    {
      id: 'date',
      header: translator.text('table.date'),
      isRowHeader: true,
      sortBy: ({ date }) => date,
      cell: ({ date }) => translator.date(date),
    },
    {
      id: 'deaths',
      header: translator.text('table.deaths'),
      isNumber: true,
      sortBy: ({ total }) => total,
      cell: ({ total }) => translator.count(total),
    },
    {
      id: 'place',
      header: translator.text('table.place'),
      sortBy: ({ id }) => details.get(id)?.placeName ?? null,
      cell: ({ id }) => <bdi>{details.get(id)?.placeName}</bdi>,
    },
    {
      id: 'cause',
      header: translator.text('table.cause'),
      sortBy: ({ id }) => details.get(id)?.cause ?? null,
      cell: ({ id }) => <bdi>{details.get(id)?.cause}</bdi>,
    },
  ];
}
