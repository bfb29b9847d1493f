import { groupBy } from '#lib/group-by.ts';
import type { LegLane } from './lay-lanes.ts';

/** How broad the broadest bundle is meant to be: enough to read its parts, and not so much that the land is hidden. */
const wantedPixels = 40;

/**
 * The round scale (1, 2 or 5 with zeros; persons or movements to a pixel) at which the largest bundle of any leg comes nearest
 * to 40 px, in proportion: between 25 and 64. Never less than one person a pixel; null where there are no lanes.
 */
export function fitScale(lanes: readonly Pick<LegLane, 'leg' | 'sense' | 'bundle' | 'perYear'>[]): number | null {
  const bundles = groupBy(lanes, ({ leg, sense, bundle }) => `${leg}|${sense}|${bundle}`);
  const largest = Math.max(0, ...[...bundles.values()].map((each) => each.reduce((sum, { perYear }) => sum + perYear, 0)));
  return largest === 0 ? null : nearestRound(largest / wantedPixels);
}

function nearestRound(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = [1, 2, 5, 10].map((step) => step * power).toSorted((one, other) => off(one, wanted) - off(other, wanted));
  return Math.max(1, Math.round(steps[0] ?? 1));
}

/** How many times too large or too small, as a distance. */
function off(step: number, wanted: number): number {
  return Math.abs(Math.log(step / wanted));
}
