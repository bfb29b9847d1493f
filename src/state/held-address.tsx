import { createContext } from 'react';

/** The address that the parts under `Afterwards` go by; null where they go by the present one. */
export const HeldAddress = createContext<string | null>(null);
