import { addressOf } from '#url/address-of.ts';
import { parseAddress } from '#url/parse-address.ts';
import type { View } from '#url/view.ts';

type ReadView = ReturnType<typeof parseAddress>;

/** The folder the atlas is hosted in, with both slashes. */
const base = import.meta.env.BASE_URL;

const listeners = new Set<() => void>();

/** Where the browser is: path and parameters. */
export function currentAddress(): string {
  return location.pathname + location.search;
}

/** Calls `listener` whenever the address has changed; returns how to stop. */
export function followAddress(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

/** The last addresses read: the present one, and those of a moment ago. */
const lastRead = new Map<string, ReadView>();
const mostRead = 4;

/** What an address asks for. Hundreds of parts of a screen ask about the same one: it is read once. */
export function viewOf(address: string): ReadView {
  const known = lastRead.get(address);
  if (known !== undefined) return known;
  const { pathname, search } = new URL(address, location.origin);
  const read = parseAddress({ pathname, search }, { base });
  const [oldest] = lastRead.keys();
  if (oldest !== undefined && lastRead.size >= mostRead) lastRead.delete(oldest);
  lastRead.set(address, read);
  return read;
}

/** The address of a view with a change. */
export function addressWith(view: View, change: Partial<View>): string {
  return addressOf(view, change, base);
}

/** Goes to the present view with a change. It reads the address anew: two changes in one event must not undo each other. */
export function goTo(change: Partial<View>, method: 'pushState' | 'replaceState'): void {
  const next = addressWith(viewOf(currentAddress()).view, change);
  if (next === currentAddress()) return;
  history[method](null, '', next);
  for (const listener of listeners) listener();
}
