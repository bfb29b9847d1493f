import { fingerprintOf } from './fingerprint.ts';

/**
 * `2026.1-` and eight hexadecimal digits over every byte of evidence and catalogue: the same data has the
 * same id on every machine, and any change gives another.
 */
export async function toReleaseId(version: string, directories: readonly string[]): Promise<string> {
  return `${version}-${(await fingerprintOf(directories)).slice(0, 8)}`;
}
