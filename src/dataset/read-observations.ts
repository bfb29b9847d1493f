import { gapKinds } from '#domain/gap.ts';
import type { Observation, ObservationTable } from '#domain/observation.ts';
import { qualities } from '#domain/quality.ts';
import { readTable } from './read-table.ts';
import type { Row } from './row.ts';

/** The observations of one corridor from their Parquet file. */
export function readObservations(bytes: ArrayBuffer, key: string): Promise<ObservationTable> {
  return readTable(bytes, key, toObservation);
}

/** An observation from a row of its table; columns that are not there are empty throughout. */
export function toObservation(row: Row): Observation {
  return {
    series: row.text('series'),
    origin: row.textOrNull('origin'),
    destination: row.textOrNull('destination'),
    place: row.textOrNull('place'),
    year: row.number('year'),
    month: row.numberOrNull('month'),
    sex: row.textOrNull('sex'),
    age: row.textOrNull('age'),
    value: row.numberOrNull('value'),
    low: row.numberOrNull('low'),
    high: row.numberOrNull('high'),
    gap: row.oneOfOrNull('gap', gapKinds),
    quality: row.oneOf('quality', qualities),
    source: row.text('source'),
    page: row.textOrNull('page'),
  };
}
