import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `2026.1-` and eight hexadecimal digits over every byte of evidence and catalogue: the same data has the
 * same id on every machine, and any change gives another.
 */
export async function toReleaseId(version: string, directories: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const directory of directories) {
    const entries = await readdir(directory, { recursive: true });
    const names = entries.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(?:json|parquet)$/u.test(name));
    for (const name of names.toSorted()) {
      hash.update(`${name}\n`);
      hash.update(
        createHash('sha256')
          .update(await readFile(join(directory, name)))
          .digest(),
      );
    }
  }
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}
