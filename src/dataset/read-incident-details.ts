import type { IncidentDetails } from '#domain/incident.ts';
import { readTable } from './read-table.ts';

/** What else is recorded of the incidents of one corridor, from its Parquet file. */
export function readIncidentDetails(bytes: ArrayBuffer, key: string): Promise<readonly IncidentDetails[]> {
  return readTable(bytes, key, (row) => ({
    id: String(row.number('number')),
    reference: row.text('reference'),
    placeName: row.text('placeName'),
    dead: row.numberOrNull('dead'),
    missing: row.numberOrNull('missing'),
    women: row.numberOrNull('women'),
    men: row.numberOrNull('men'),
    children: row.numberOrNull('children'),
    cause: row.text('cause'),
    route: row.textOrNull('route'),
    page: row.textOrNull('page'),
  }));
}
