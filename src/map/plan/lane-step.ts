import type { Leg } from '#domain/corridor.ts';
import type { LonLat, PlaceId } from '#domain/place.ts';
import type { PlacedLane } from './offset-lanes.ts';
import type { Point } from './projection.ts';

/** A lane on one of its legs, in the direction of travel. */
export interface LaneStep {
  readonly lane: PlacedLane;
  readonly leg: Leg;
  readonly start: PlaceId;
  readonly end: PlaceId;
  readonly path: readonly LonLat[];
  /** The path on the flat world of zoom 0. */
  readonly flat: readonly Point[];
  /** From the leg's line to the outermost edge of its bundle on the leg. */
  readonly reachPixels: number;
}
