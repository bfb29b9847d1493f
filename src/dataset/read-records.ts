import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { parquetPlanGroup } from 'hyparquet/src/plan.js';
import { asyncGroupToRows, readRowGroup } from 'hyparquet/src/rowgroup.js';

/**
 * Every row of a Parquet file of flat columns, one record a row. hyparquet's own reader can also skip rows by filter
 * and read columns inside columns, which no file of ours has: its parts alone are half the code in the first load.
 */
export async function readRecords(bytes: ArrayBuffer): Promise<readonly Record<string, unknown>[]> {
  const metadata = parquetMetadata(bytes);
  const groups: Promise<Record<string, unknown>[]>[] = [];
  let groupStart = 0;
  for (const rowGroup of metadata.row_groups) {
    const groupRows = Number(rowGroup.num_rows);
    const plan = parquetPlanGroup({ rowGroup, groupStart, groupRows, ranges: [[0, groupRows]] });
    for (const group of plan.groups) {
      const columns = readRowGroup({ file: bytes }, { metadata, rowStart: 0, ...plan }, group);
      groups.push(asyncGroupToRows(columns, 0, groupRows, undefined, 'object'));
    }
    groupStart += groupRows;
  }
  return (await Promise.all(groups)).flat();
}
