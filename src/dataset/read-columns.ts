import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { parquetPlanGroup } from 'hyparquet/src/plan.js';
import { readRowGroup } from 'hyparquet/src/rowgroup.js';

/** The columns of a Parquet file of flat columns, by name, each as long as the table: no record is made of a row that nobody asks for. */
export async function readColumns(bytes: ArrayBuffer): Promise<ReadonlyMap<string, ArrayLike<unknown>>> {
  const metadata = parquetMetadata(bytes);
  const columns = new Map<string, ArrayLike<unknown>>();
  for (const rowGroup of metadata.row_groups) {
    const groupRows = Number(rowGroup.num_rows);
    const plan = parquetPlanGroup({ rowGroup, groupStart: 0, groupRows, ranges: [[0, groupRows]] });
    for (const group of plan.groups) {
      const { asyncColumns } = readRowGroup({ file: bytes }, { metadata, rowStart: 0, ...plan }, group);
      for (const { pathInSchema, data } of asyncColumns) {
        const name = pathInSchema.join('.');
        for (const part of (await data).data) columns.set(name, append(columns.get(name), part));
      }
    }
  }
  return columns;
}

/** Our own files have one part a column, which needs no copy. */
function append(before: ArrayLike<unknown> | undefined, part: ArrayLike<unknown>): ArrayLike<unknown> {
  return before === undefined ? part : [...Array.from(before), ...Array.from(part)];
}
