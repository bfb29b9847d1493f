import { useDeferredValue, useMemo, useSyncExternalStore, type ComponentType } from 'react';
import { currentAddress, followAddress } from './address-store.ts';
import { CorridorContext } from './corridor-provider.tsx';
import type { ReadyCorridor } from './corridor-state.ts';
import { HeldAddress } from './held-address.tsx';

interface AfterwardsProps {
  readonly corridor: ReadyCorridor;
  /** Made with `memo`: it must rest while everything else is drawn. */
  readonly part: ComponentType<{ readonly corridor: ReadyCorridor }>;
}

/**
 * A part of the screen that comes after the map: at first, and at every choice, the map and the filters are drawn, then
 * this part, in pieces that let the viewer go on. It keeps to the address and the corridor of a moment ago until then.
 */
export function Afterwards({ corridor, part: Part }: AfterwardsProps) {
  const address = useSyncExternalStore(followAddress, currentAddress);
  const present = useMemo(() => ({ address, corridor }), [address, corridor]);
  const held = useDeferredValue(present, null);
  if (held === null) return null;
  return (
    <HeldAddress value={held.address}>
      <CorridorContext value={held.corridor}>
        <Part corridor={held.corridor} />
      </CorridorContext>
    </HeldAddress>
  );
}
