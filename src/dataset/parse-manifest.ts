import * as z from 'zod/mini';
import type { Manifest } from '#domain/manifest.ts';
import { DatasetError } from './dataset-error.ts';
import { parseJson } from './parse-json.ts';

const manifestSchema = z.object({
  release: z.string(),
  files: z.record(
    z.string(),
    z.object({
      path: z.string(),
      sha256: z.string(),
      bytes: z.number(),
      rows: z.optional(z.number()),
    }),
  ),
});

/** Reads the manifest: the one file without a checksum to trust, so its shape is checked field by field. */
export function parseManifest(bytes: ArrayBuffer): Manifest {
  const parsed = manifestSchema.safeParse(parseJson(bytes, 'manifest'));
  if (!parsed.success) throw new DatasetError('malformed', 'manifest', z.prettifyError(parsed.error));
  return {
    release: parsed.data.release,
    files: Object.fromEntries(
      Object.entries(parsed.data.files).map(([key, { rows, ...file }]) => [key, rows === undefined ? file : { ...file, rows }]),
    ),
  };
}
