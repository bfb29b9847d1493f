import { formatAddress } from './format-address.ts';
import { emptyView, type View } from './view.ts';

/**
 * The part of an address that asks something of the data: corridor, categories, stages, years, origins and destinations.
 * Camera, open card, panel and language leave it as it is, so what was answered need not be asked again.
 */
export function questionOf({ corridor, categories, stages, years, month, origins, destinations }: View): string {
  return formatAddress({ ...emptyView, corridor, categories, stages, years, month, origins, destinations });
}
