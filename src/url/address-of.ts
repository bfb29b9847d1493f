import { formatAddress } from './format-address.ts';
import type { View } from './view.ts';

/**
 * The address of a view after a change, for links. Another corridor keeps what was chosen to look at (categories,
 * stages, years, language) and drops what belonged to the old one: camera, evidence card, origins and destinations.
 */
export function addressOf(view: View, change: Partial<View>, base = '/'): string {
  const leaves = change.corridor !== undefined && change.corridor !== view.corridor;
  const kept = leaves ? { ...view, camera: null, evidence: null, origins: [], destinations: [] } : view;
  return formatAddress({ ...kept, ...change }, base);
}
