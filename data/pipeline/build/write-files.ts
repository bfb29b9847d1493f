import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest, ManifestFile } from '#domain/manifest.ts';
import type { PackageFile } from '#pipeline/package/package-resource.ts';

/** A file of the built data before it has a name: its manifest key and its bytes. */
export interface DataFile {
  readonly key: string;
  readonly content: Uint8Array;
  readonly extension: 'json' | 'parquet';
  /** Rows of a table; absent for other files. */
  readonly rows?: number;
}

/**
 * Writes content-named files, then the manifest, then removes what it no longer lists, so that a page that is
 * loading meanwhile always finds whole files. Beside them stands the open data package, whose files keep their names.
 */
export async function writeFiles(
  directory: string,
  release: string,
  files: readonly DataFile[],
  open: readonly PackageFile[],
): Promise<Manifest> {
  const listed: Record<string, ManifestFile> = {};
  for (const { key, content, extension, rows } of files.toSorted((first, second) => (first.key < second.key ? -1 : 1))) {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const path = `${toFileName(key)}.${sha256.slice(0, 12)}.${extension}`;
    await replaceFile(join(directory, path), content);
    listed[key] = { path, sha256, bytes: content.byteLength, ...(rows === undefined ? {} : { rows }) };
  }
  for (const { path, content } of open) await replaceFile(join(directory, path), content);
  const manifest: Manifest = { release, files: listed };
  await replaceFile(join(directory, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  const kept = new Set(['manifest.json', ...[...Object.values(listed), ...open].map(({ path }) => path)]);
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(path.slice(directory.length + 1).replaceAll('\\', '/'))) await rm(path);
  }
  return manifest;
}

/** `corridor/gulf-of-aden/observations` is the file `corridor/gulf-of-aden.observations`; other keys are paths already. */
function toFileName(key: string): string {
  const [first, second, third] = key.split('/');
  return third === undefined ? key : `${first}/${second}.${third}`;
}

async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.unfinished`, content);
  await rename(`${path}.unfinished`, path);
}
