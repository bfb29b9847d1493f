import { useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { AddressNotice, View } from '#url/view.ts';
import { addressWith, currentAddress, followAddress, goTo, viewOf } from './address-store.ts';
import { HeldAddress } from './held-address.tsx';

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

/** The address is the view: read from it, written to it, kept nowhere else. Under `Afterwards` it is that of a moment ago. */
export function useView(): ViewState {
  const held = useContext(HeldAddress);
  const address = useSyncExternalStore(followAddress, held === null ? currentAddress : () => held);
  const { view, notices } = viewOf(address);
  const href = useCallback((part: Partial<View>) => addressWith(view, part), [view]);
  return useMemo(() => ({ view, notices, change, replace, href }), [view, notices, href]);
}

function change(part: Partial<View>): void {
  goTo(part, 'pushState');
}

function replace(part: Partial<View>): void {
  goTo(part, 'replaceState');
}
