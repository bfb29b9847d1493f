/** How firm a value is, from firmest to weakest: the quality of a sum is its weakest part's. */
export const qualities = ['reported', 'provisional', 'estimate', 'derived', 'press'] as const;

export type Quality = (typeof qualities)[number];
