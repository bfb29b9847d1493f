import { gapAppearance } from '#domain/gap-appearance.ts';
import type { GapKind } from '#domain/gap.ts';

/** The marks of gaps, small enough for one year of an axis. */
const shapes = {
  'open-circle': 'M2.5 0a2.5 2.5 0 1 1-5 0a2.5 2.5 0 1 1 5 0z',
  hatch: 'M-2.5 0l2.5-2.5M-2.5 2.5l5-5M0 2.5l2.5-2.5',
  lock: 'M-2.5-.5h5v3h-5zM-1.5-.5v-1a1.5 1.5 0 0 1 3 0v1',
  dash: 'M-2.5 0h5',
} as const;

interface GapShapeProps {
  readonly kind: GapKind;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** The mark of a missing number, around a point. */
export function GapShape({ kind, x, y, colour }: GapShapeProps) {
  return (
    <path d={shapes[gapAppearance[kind]]} transform={`translate(${Math.round(x * 10) / 10} ${y})`} fill="none" stroke={colour} />
  );
}
