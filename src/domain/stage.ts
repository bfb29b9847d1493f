/** The stages of the migratory life cycle, in the order they are lived. */
export const stages = ['pre-departure', 'transit', 'arrival', 'stay', 'return'] as const;

export type Stage = (typeof stages)[number];
