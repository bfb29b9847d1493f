import { DatasetError } from './dataset-error.ts';
import { readRecords } from './read-records.ts';
import { Row } from './row.ts';

/** Decodes a Parquet file to one value per row. A row that does not fit is an error that names row and column. */
export async function readTable<Value>(bytes: ArrayBuffer, key: string, toValue: (row: Row) => Value): Promise<readonly Value[]> {
  let records: readonly Record<string, unknown>[];
  try {
    records = await readRecords(bytes);
  } catch (error) {
    throw new DatasetError('malformed', key, String(error));
  }
  return records.map((record, index) => toValue(new Row(record, key, index)));
}
