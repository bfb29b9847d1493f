import type { CorridorState } from './corridor-state.ts';
import { useCorridorOf } from './use-corridor-of.ts';
import { useView } from './use-view.ts';

/** The corridor of the address and the answer to its question; `CorridorProvider` asks once for the whole screen. */
export function useCorridorState(): CorridorState {
  const { view } = useView();
  return useCorridorOf(view, view.page === 'atlas');
}
