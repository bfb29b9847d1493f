import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** SHA-256 over the names and bytes of files and of everything in folders, in the order of names; notes (`.md`) aside. */
export async function fingerprintOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const name of await listFiles(path)) {
      hash.update(`${name}\n`);
      hash.update(
        createHash('sha256')
          .update(await readFile(join(path, name)))
          .digest(),
      );
    }
  }
  return hash.digest('hex');
}

/** Names under a folder with `/` between them; for a file the empty name. */
async function listFiles(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [''];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:md|unfinished)$/u.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
