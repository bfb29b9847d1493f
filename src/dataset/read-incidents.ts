import { type Incident, incidentKinds } from '#domain/incident.ts';
import { readTable } from './read-table.ts';
import type { Row } from './row.ts';

/** The incidents of death of one corridor from their Parquet file. */
export function readIncidents(bytes: ArrayBuffer, key: string): Promise<readonly Incident[]> {
  return readTable(bytes, key, (row) => ({
    id: row.text('id'),
    date: row.text('date'),
    year: row.number('year'),
    placeName: row.text('placeName'),
    position: toPosition(row),
    dead: row.numberOrNull('dead'),
    missing: row.numberOrNull('missing'),
    total: row.number('total'),
    women: row.numberOrNull('women'),
    men: row.numberOrNull('men'),
    children: row.numberOrNull('children'),
    cause: row.text('cause'),
    route: row.textOrNull('route'),
    kind: row.oneOf('kind', incidentKinds),
    source: row.text('source'),
    page: row.textOrNull('page'),
  }));
}

function toPosition(row: Row): Incident['position'] {
  const longitude = row.numberOrNull('longitude');
  const latitude = row.numberOrNull('latitude');
  return longitude === null || latitude === null ? null : [longitude, latitude];
}
