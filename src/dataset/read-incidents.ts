import { type Incident, incidentKinds } from '#domain/incident.ts';
import { readTable } from './read-table.ts';
import type { Row } from './row.ts';

/** The incidents of death of one corridor from their Parquet file. */
export function readIncidents(bytes: ArrayBuffer, key: string): Promise<readonly Incident[]> {
  return readTable(bytes, key, (row) => ({
    id: String(row.number('number')),
    date: row.dateOrNull('date') ?? String(row.number('year')),
    year: row.number('year'),
    position: toPosition(row),
    total: row.number('total'),
    kind: row.oneOf('kind', incidentKinds),
    source: row.text('source'),
  }));
}

function toPosition(row: Row): Incident['position'] {
  const longitude = row.numberOrNull('longitude');
  const latitude = row.numberOrNull('latitude');
  return longitude === null || latitude === null ? null : [longitude, latitude];
}
