import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '#dataset/read-records.ts';
import { openDatabase, quoted } from '#pipeline/database.ts';
import { paths } from '#pipeline/paths.ts';

const directory = mkdtempSync(join(tmpdir(), 'atlas-records-'));
const written = join(directory, 'written.parquet');

function readBytes(path: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(path)).buffer;
}

beforeAll(async () => {
  const database = await openDatabase();
  // The evidence as the build publishes it, but in groups of rows: DuckDB starts one at each 2,048.
  await database.run(
    `COPY (SELECT * FROM read_parquet(${quoted(join(paths.evidence, 'observations.parquet'))}) LIMIT 5000)
     TO ${quoted(written)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 2048)`,
  );
  database.close();
});

afterAll(() => rmSync(directory, { recursive: true }));

describe('readRecords', () => {
  it('reads every row of several groups as the whole of hyparquet does', async () => {
    const bytes = readBytes(written);
    const records = await readRecords(bytes);
    expect(records).toHaveLength(5000);
    expect(records).toEqual(await parquetReadObjects({ file: bytes }));
  });

  it('fails on bytes that are no Parquet file', async () => {
    await expect(readRecords(new ArrayBuffer(4))).rejects.toThrow(/parquet/);
    const bytes = readBytes(written);
    await expect(readRecords(bytes.slice(0, bytes.byteLength / 2))).rejects.toThrow(/parquet/);
  });
});
