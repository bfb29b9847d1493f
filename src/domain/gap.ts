/** Why there is no number. A printed zero is a number, never a gap. */
export const gapKinds = ['not-published', 'not-monitored', 'suppressed', 'not-applicable'] as const;

export type GapKind = (typeof gapKinds)[number];
