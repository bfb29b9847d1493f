/** Parts of the world by which corridors are listed, in that order. */
export const regions = ['africa', 'europe', 'americas', 'asia'] as const;

export type Region = (typeof regions)[number];
