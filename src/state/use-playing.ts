import { useEffect, useSyncExternalStore } from 'react';

let isPlaying = false;
const listeners = new Set<() => void>();

/** Whether the view moves on by itself: what would be read out at every step then keeps quiet. */
export function useIsPlaying(): boolean {
  return useSyncExternalStore(subscribe, () => isPlaying);
}

/** Tells the rest of the screen that something plays, until it stops or goes away. */
export function useSayPlaying(playing: boolean): void {
  useEffect(() => {
    setPlaying(playing);
    return () => setPlaying(false);
  }, [playing]);
}

function setPlaying(playing: boolean): void {
  if (playing === isPlaying) return;
  isPlaying = playing;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
