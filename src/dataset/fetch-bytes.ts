import type { ManifestFile } from '#domain/manifest.ts';
import { DatasetError } from './dataset-error.ts';

/** Where the data files lie, with a closing slash; follows the folder the atlas is hosted in. */
export const dataAddress = `${import.meta.env.BASE_URL}data/`;

/** Fetches the bytes under the data folder. Throws `DatasetError`; never returns a partial body as whole. */
export async function fetchBytes(path: string, key: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(dataAddress + path, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new DatasetError('network', key, String(error));
  }
  if (!response.ok) throw new DatasetError('status', key, `the host answered ${response.status}`);
  try {
    return await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new DatasetError('altered', key, String(error));
  }
}

/** Fetches a file of the manifest and checks that its bytes are the published ones. */
export async function fetchVerified(key: string, file: ManifestFile | undefined, signal: AbortSignal): Promise<ArrayBuffer> {
  if (file === undefined) throw new DatasetError('unlisted', key, 'the manifest does not list it');
  const bytes = await fetchBytes(file.path, key, signal);
  if (bytes.byteLength !== file.bytes) {
    throw new DatasetError('altered', key, `${bytes.byteLength} bytes arrived of ${file.bytes}`);
  }
  const digest = await sha256(bytes);
  if (digest !== null && digest !== file.sha256) throw new DatasetError('altered', key, 'its checksum differs from the manifest');
  return bytes;
}

/** Hexadecimal SHA-256, or null where the page is not in a secure context and the browser offers no digest. */
async function sha256(bytes: ArrayBuffer): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
