import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { addressOf } from '#url/address-of.ts';
import { parseAddress } from '#url/parse-address.ts';
import type { AddressNotice, View } from '#url/view.ts';

export interface ViewState {
  readonly view: View;
  /** What the address said that could not be understood. */
  readonly notices: readonly AddressNotice[];
  /** A choice: a new entry in the history. */
  readonly change: (change: Partial<View>) => void;
  /** A move that back should not retrace, such as the camera's. */
  readonly replace: (change: Partial<View>) => void;
  /** The address of the view with a change, for links. */
  readonly href: (change: Partial<View>) => string;
}

/** The folder the atlas is hosted in, with both slashes. */
const base = import.meta.env.BASE_URL;

const listeners = new Set<() => void>();

/** The address is the view: read from it, written to it, kept nowhere else. */
export function useView(): ViewState {
  const address = useSyncExternalStore(subscribe, currentAddress);
  const { view, notices } = useMemo(() => parse(address), [address]);
  const change = useCallback((part: Partial<View>) => go(part, 'pushState'), []);
  const replace = useCallback((part: Partial<View>) => go(part, 'replaceState'), []);
  const href = useCallback((part: Partial<View>) => addressOf(view, part, base), [view]);
  return useMemo(() => ({ view, notices, change, replace, href }), [view, notices, change, replace, href]);
}

function parse(address: string): ReturnType<typeof parseAddress> {
  const url = new URL(address, location.origin);
  return parseAddress({ pathname: url.pathname, search: url.search }, { base });
}

/** Reads the address anew rather than a rendered view: two changes in one event must not undo each other. */
function go(part: Partial<View>, method: 'pushState' | 'replaceState'): void {
  const next = addressOf(parse(currentAddress()).view, part, base);
  if (next === currentAddress()) return;
  history[method](null, '', next);
  for (const listener of listeners) listener();
}

function currentAddress(): string {
  return location.pathname + location.search;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}
