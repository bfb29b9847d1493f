import { useContext } from 'react';
import { CorridorContext } from './corridor-provider.tsx';
import type { CorridorState } from './corridor-state.ts';

/** The corridor of the address, its facts and the one answer to the address's question. */
export function useCorridor(): CorridorState {
  return useContext(CorridorContext);
}
