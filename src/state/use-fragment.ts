import { useSyncExternalStore } from 'react';

/** The part of the page the address points at (`#series`), without its sign; empty where it points at none. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, currentFragment);
}

/** Ids of the page are plain ASCII: nothing in them is ever escaped. */
function currentFragment(): string {
  return location.hash.slice(1);
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}
