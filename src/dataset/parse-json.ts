import { DatasetError } from './dataset-error.ts';

/** UTF-8 JSON from bytes; what it holds is for the caller to check. */
export function parseJson(bytes: ArrayBuffer, key: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new DatasetError('malformed', key, String(error));
  }
}
