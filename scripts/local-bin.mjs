import { join } from 'node:path';

/**
 * The path of an installed command. Run directly, not through npx: a signal then reaches the command itself, and nothing is printed around it.
 * @param {string} name
 */
export function localBin(name) {
  return join('node_modules', '.bin', name);
}
