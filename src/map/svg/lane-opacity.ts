import { isDimmed, laneItem } from '#map/plan/map-items.ts';
import type { Lane } from '#map/plan/map-plan.ts';
import { dimOpacity } from './point-colours.ts';

/** How much of a lane covers what lies under it: its own share, all of it when it is brought forward, little when others are. */
export function laneOpacity(lane: Lane, highlighted: readonly string[]): number {
  if (highlighted.length === 0) return lane.opacity ?? 1;
  return isDimmed(laneItem(lane), highlighted) ? dimOpacity * (lane.opacity ?? 1) : 1;
}
