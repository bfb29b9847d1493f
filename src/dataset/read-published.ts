import { DatasetError } from './dataset-error.ts';
import { parseJson } from './parse-json.ts';

/**
 * A reader of JSON our own build wrote after checking it field by field, and whose bytes carry that build's checksum:
 * on the page only its outline is looked at, so that a file under the wrong name is noticed.
 */
export function readPublished<Value extends object>(
  keys: readonly (keyof Value & string)[],
): (bytes: ArrayBuffer, key: string) => Value {
  return (bytes, key) => {
    const value = parseJson(bytes, key);
    if (!hasKeys<Value>(value, keys)) throw new DatasetError('malformed', key, `${keys.join(', ')} were expected`);
    return value;
  };
}

function hasKeys<Value extends object>(value: unknown, keys: readonly (keyof Value & string)[]): value is Value {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
