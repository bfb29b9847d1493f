import { createContext, type ReactNode } from 'react';
import type { CorridorState } from './corridor-state.ts';
import { useCorridorState } from './use-corridor-state.ts';

export const CorridorContext = createContext<CorridorState>({ status: 'none' });

/** Computes the result once; map, figures, table and sentences all read this one. */
export function CorridorProvider({ children }: { readonly children: ReactNode }) {
  const state = useCorridorState();
  return <CorridorContext value={state}>{children}</CorridorContext>;
}
