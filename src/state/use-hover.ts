import { useSyncExternalStore } from 'react';
import { createHoverStore } from './hover-store.ts';

const store = createHoverStore();

/** The ids of the figures under pointer or focus, and how to set them. */
export function useHover(): readonly [readonly string[], (figures: readonly string[]) => void] {
  return [useSyncExternalStore(store.subscribe, store.get), store.set];
}
