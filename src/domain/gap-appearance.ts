import type { GapKind } from './gap.ts';

/** The mark of each kind of gap, by the name of its shape: they look different wherever a number is missing. */
export const gapAppearance = {
  'not-published': 'open-circle',
  'not-monitored': 'hatch',
  suppressed: 'lock',
  'not-applicable': 'dash',
} as const satisfies Readonly<Record<GapKind, string>>;
