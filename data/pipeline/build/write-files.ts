import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileList, Manifest, ManifestFile } from '#domain/manifest.ts';
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
 * Writes content-named files, then the list of those loaded later, then the manifest, then removes what it no longer lists, so that a page that is
 * loading meanwhile always finds whole files. Beside them stands the open data package, whose files keep their names.
 * Returns every file, whichever list it is in.
 */
export async function writeFiles(
  directory: string,
  release: string,
  files: readonly DataFile[],
  open: readonly PackageFile[],
): Promise<FileList> {
  const listed: Record<string, ManifestFile> = {};
  for (const file of files.toSorted((first, second) => (first.key < second.key ? -1 : 1))) {
    listed[file.key] = await writeNamed(directory, file);
  }
  for (const { path, content } of open) await replaceFile(join(directory, path), content);
  const pick = (isFirst: boolean) => Object.fromEntries(Object.entries(listed).filter(([key]) => isOfFirstView(key) === isFirst));
  const list: FileList = { release, files: pick(false) };
  const later = await writeNamed(directory, { key: 'later', content: toBytes(list), extension: 'json' });
  const manifest: Manifest = { release, files: pick(true), later };
  await replaceFile(join(directory, 'manifest.json'), toBytes(manifest));
  const kept = new Set(['manifest.json', ...[...Object.values(listed), later, ...open].map(({ path }) => path)]);
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(path.slice(directory.length + 1).replaceAll('\\', '/'))) await rm(path);
  }
  return { release, files: { ...listed, later } };
}

/** What a first view may ask for before its lanes are drawn stands in the manifest itself; every other key a request later. */
function isOfFirstView(key: string): boolean {
  const [room, , part] = key.split('/');
  if (room === 'corridor') return part === undefined || part === 'names' || part === 'observations';
  return room === 'catalogue' || room === 'names' || (room === 'basemap' && part === undefined);
}

async function writeNamed(directory: string, { key, content, extension, rows }: DataFile): Promise<ManifestFile> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const path = `${toFileName(key)}.${sha256.slice(0, 12)}.${extension}`;
  await replaceFile(join(directory, path), content);
  return { path, sha256, bytes: content.byteLength, ...(rows === undefined ? {} : { rows }) };
}

function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
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
