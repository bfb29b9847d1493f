import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '#lib/compare-text.ts';
import { type Snapshot, snapshotSchema } from './snapshot.ts';

/** Every version that is remembered, the newest first. A folder that is not there has none. */
export async function readSnapshots(directory: string): Promise<readonly Snapshot[]> {
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.json'));
  const snapshots = await Promise.all(
    names.map(async (name) => snapshotSchema.parse(JSON.parse(await readFile(join(directory, name), 'utf8')))),
  );
  return snapshots.toSorted(
    (first, second) => compareText(second.date, first.date) || compareText(second.version, first.version),
  );
}
