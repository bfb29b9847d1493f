import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { parquetPlanGroup } from 'hyparquet/src/plan.js';
import { readRowGroup } from 'hyparquet/src/rowgroup.js';

/** The columns of a Parquet file of flat columns, by name, each as long as the table: no record is made of a row that nobody asks for. */
export async function readColumns(bytes: ArrayBuffer): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const metadata = parquetMetadata(bytes);
  const columns = new Map<string, unknown[]>();
  for (const rowGroup of metadata.row_groups) {
    const groupRows = Number(rowGroup.num_rows);
    const plan = parquetPlanGroup({ rowGroup, groupStart: 0, groupRows, ranges: [[0, groupRows]] });
    for (const group of plan.groups) {
      const { asyncColumns } = readRowGroup({ file: bytes }, { metadata, rowStart: 0, ...plan }, group);
      for (const { pathInSchema, data } of asyncColumns) {
        const name = pathInSchema.join('.');
        const column = columns.get(name) ?? [];
        columns.set(name, column);
        for (const part of (await data).data) for (const value of part) column.push(value);
      }
    }
  }
  return columns;
}
