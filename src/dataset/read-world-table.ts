import type { Observation, ObservationTable } from '#domain/observation.ts';
import type { WorldTable } from '#domain/world.ts';
import { uniqueAscending } from '#lib/unique.ts';
import { DatasetError } from './dataset-error.ts';
import { readColumns } from './read-columns.ts';
import { toObservation } from './read-observations.ts';
import { Row } from './row.ts';

/**
 * The rows of one series of the world view from its Parquet file, made year by year when asked for. What does not fit is an error
 * that names row and column: of years at once, of the rest when its year is asked for.
 */
export async function readWorldTable(bytes: ArrayBuffer, key: string): Promise<WorldTable> {
  let columns: ReadonlyMap<string, ArrayLike<unknown>>;
  try {
    columns = await readColumns(bytes);
  } catch (error) {
    throw new DatasetError('malformed', key, String(error));
  }
  const positions = findPositions(columns.get('year') ?? [], key);
  const made = new Map<number, ObservationTable>();
  return {
    years: uniqueAscending(positions.keys()),
    rowsOf: (year) => {
      const rows = made.get(year) ?? (positions.get(year) ?? []).map((position) => toRow(columns, position, key));
      made.set(year, rows);
      return rows;
    },
  };
}

function findPositions(years: ArrayLike<unknown>, key: string): ReadonlyMap<number, readonly number[]> {
  const positions = new Map<number, number[]>();
  for (let position = 0; position < years.length; position += 1) {
    const value = years[position];
    const year = typeof value === 'number' ? value : new Row({ year: value }, key, position).number('year');
    const ofYear = positions.get(year);
    if (ofYear === undefined) positions.set(year, [position]);
    else ofYear.push(position);
  }
  return positions;
}

function toRow(columns: ReadonlyMap<string, ArrayLike<unknown>>, position: number, key: string): Observation {
  const record: Record<string, unknown> = {};
  for (const [name, column] of columns) record[name] = column[position];
  return toObservation(new Row(record, key, position));
}
