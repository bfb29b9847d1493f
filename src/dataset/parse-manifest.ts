import type { FileList, Manifest, ManifestFile } from '#domain/manifest.ts';
import { DatasetError } from './dataset-error.ts';
import { parseJson } from './parse-json.ts';

/** Reads the manifest: the one file without a checksum to trust, so its shape is checked field by field. */
export function parseManifest(bytes: ArrayBuffer): Manifest {
  const manifest = toRecord(parseJson(bytes, 'manifest'), 'the manifest');
  return { ...toFileList(manifest), later: toFile(toRecord(manifest['later'], 'later'), 'later') };
}

/** Reads the list of what is loaded later, which must be of the manifest's release: a mixed one would show figures of two. */
export function parseLaterFiles(bytes: ArrayBuffer, { release }: Manifest): FileList {
  const list = toFileList(toRecord(parseJson(bytes, 'manifest'), 'the list'));
  if (list.release === release) return list;
  throw new DatasetError('altered', 'manifest', `the list of later files is of ${list.release}, the manifest of ${release}`);
}

function toFileList(list: Readonly<Record<string, unknown>>): FileList {
  const files = Object.entries(toRecord(list['files'], 'files')).map(([key, file]) => [key, toFile(toRecord(file, key), key)]);
  return { release: toText(list['release'], 'release'), files: Object.fromEntries(files) };
}

function toFile(file: Readonly<Record<string, unknown>>, key: string): ManifestFile {
  const { path, sha256, bytes, rows } = file;
  const checked = {
    path: toText(path, `${key}, path`),
    sha256: toText(sha256, `${key}, sha256`),
    bytes: toNumber(bytes, `${key}, bytes`),
  };
  return rows === undefined ? checked : { ...checked, rows: toNumber(rows, `${key}, rows`) };
}

function toRecord(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit(where, 'an object');
  return { ...value };
}

function toText(value: unknown, where: string): string {
  if (typeof value !== 'string') throw misfit(where, 'a text');
  return value;
}

function toNumber(value: unknown, where: string): number {
  if (typeof value !== 'number') throw misfit(where, 'a number');
  return value;
}

function misfit(where: string, expected: string): DatasetError {
  return new DatasetError('malformed', 'manifest', `${where}: ${expected} was expected`);
}
