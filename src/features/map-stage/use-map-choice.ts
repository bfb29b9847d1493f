import { useSyncExternalStore } from 'react';
import type { MapKind } from '#map/plan/choose-map.ts';

/** Where the choice is kept on the device: only ever written because the viewer asked for one of the two maps. */
const storageKey = 'atlas:map';

/** `null` forgets the choice: the atlas chooses again. */
export type ChooseMap = (kind: MapKind | null) => void;

/** The map the viewer asked for, on this device; null where they asked for none. */
export function useMapChoice(): readonly [MapKind | null, ChooseMap] {
  return [useSyncExternalStore(subscribe, current), choose];
}

const listeners = new Set<() => void>();
/** Undefined until it was read. Where storage is refused, the choice lasts as long as the page. */
let known: MapKind | null | undefined;

function current(): MapKind | null {
  if (known === undefined) known = readStored();
  return known;
}

function choose(kind: MapKind | null): void {
  known = kind;
  try {
    if (kind === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, kind);
  } catch {
    // Storage is refused or full: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function readStored(): MapKind | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'simple' || stored === 'detailed' ? stored : null;
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
