import { groupBy } from '#lib/group-by.ts';
import type { LegLane } from './lay-lanes.ts';
import { mapScale, type MapScale } from './map-scale.ts';

/** A lane with its place on the leg: from the leg's line to the lane's middle, positive to the right of travel. */
export interface PlacedLane extends LegLane {
  readonly offsetPixels: number;
  /** True for the widest lane of its bundle on the leg: the one that carries the direction marks. */
  readonly isLead: boolean;
}

/**
 * Lays the bundles of each leg side by side. The bundle that is widest anywhere on the map runs in the middle, so
 * that it goes on straight when smaller ones join; the others follow to the right of their own travel, which keeps
 * the way out and the way back apart. Bundles stand off from each other by the gap of `mapScale`.
 */
export function offsetLanes(lanes: readonly LegLane[], { bundleGapPixels }: MapScale = mapScale): readonly PlacedLane[] {
  const widest = new Map<string, number>();
  const strips = [...groupBy(lanes, (lane) => `${lane.leg}|${bundleKey(lane)}`).values()].map(toStrip);
  for (const strip of strips) widest.set(strip.bundle, Math.max(strip.widthPixels, widest.get(strip.bundle) ?? 0));
  const rank = (strip: Strip): number => widest.get(strip.bundle) ?? 0;
  return [...groupBy(strips, (strip) => strip.leg).values()].flatMap((onLeg) =>
    placeStrips(
      onLeg.toSorted((first, second) => rank(second) - rank(first) || (first.bundle < second.bundle ? -1 : 1)),
      bundleGapPixels,
    ),
  );
}

/** The lanes of one bundle that travel one leg in one sense. */
interface Strip {
  readonly leg: string;
  readonly bundle: string;
  readonly sense: LegLane['sense'];
  readonly lanes: readonly LegLane[];
  readonly widthPixels: number;
}

function bundleKey(lane: LegLane): string {
  return `${lane.bundle}|${lane.direction}|${lane.sense}`;
}

function toStrip(lanes: readonly LegLane[]): Strip {
  const [first] = lanes;
  if (first === undefined) throw new RangeError('A strip has at least one lane');
  return {
    leg: first.leg,
    // Not the sense: a bundle keeps its rank where a leg happens to be written the other way round.
    bundle: `${first.bundle}|${first.direction}`,
    sense: first.sense,
    lanes,
    widthPixels: lanes.reduce((sum, lane) => sum + lane.widthPixels, 0),
  };
}

function placeStrips(strips: readonly Strip[], gapPixels: number): PlacedLane[] {
  const [middle, ...others] = strips;
  if (middle === undefined) return [];
  const edge = { forward: middle.widthPixels / 2, backward: middle.widthPixels / 2 };
  const placed = placeLanes(middle, -middle.widthPixels / 2);
  for (const strip of others) {
    const inner = edge[strip.sense] + gapPixels;
    placed.push(...placeLanes(strip, inner));
    edge[strip.sense] = inner + strip.widthPixels;
  }
  return placed;
}

/** Lanes from `inner` outwards, in the order of the categories; the measure runs to the right of travel. */
function placeLanes(strip: Strip, inner: number): PlacedLane[] {
  const lead = strip.lanes.reduce<LegLane | null>(
    (best, lane) => (best === null || lane.widthPixels > best.widthPixels ? lane : best),
    null,
  );
  let edge = inner;
  return strip.lanes.map((lane) => {
    const offsetPixels = edge + lane.widthPixels / 2;
    edge += lane.widthPixels;
    return { ...lane, offsetPixels, isLead: lane === lead };
  });
}
