/**
 * The population categories of mixed flows, in the order of the 2009 IOM document, and `mixed` for a
 * figure its publisher did not break down. Categories overlap: one person can be in several, so two
 * categories are added only where a series' sum group says so.
 */
export const categories = [
  'refugees',
  'asylum-seekers',
  'economic-migrants',
  'trafficking-victims',
  'smuggled-migrants',
  'unaccompanied-minors',
  'other-migrants',
  'mixed',
] as const;

export type Category = (typeof categories)[number];
