import type { Corridor, LegId, Strand } from '#domain/corridor.ts';
import { categories, type Category } from '#domain/category.ts';
import { groupBy } from '#lib/group-by.ts';
import { unique } from '#lib/unique.ts';
import type { CarriedFigure } from './carry-figures.ts';
import type { Lane } from './map-plan.ts';
import { laneWidth, mapScale, type MapScale } from './map-scale.ts';

/** A lane on one leg, before its place among the others is known. */
export interface LegLane {
  readonly leg: LegId;
  /** Whether people travel the leg's line from its start to its end, or the other way. */
  readonly sense: 'forward' | 'backward';
  readonly bundle: string;
  readonly category: Category;
  readonly direction: 'outward' | 'return';
  readonly isShared: boolean;
  readonly strands: number;
  /** Ids, biggest first. */
  readonly figures: readonly string[];
  readonly perYear: number;
  readonly unit: Lane['unit'];
  readonly widthPixels: number;
  readonly isThinned: boolean;
}

/** A figure's equal part on one leg. */
interface Ride {
  readonly carried: CarriedFigure;
  readonly leg: LegId;
  readonly sense: LegLane['sense'];
  readonly perYear: number;
}

/**
 * The lanes of every leg: one for each bundle, category, direction and sense, and one more where part of it is
 * shared among several ways. Each is as wide as the figures it adds up; a figure with n strands counts a n-th on each.
 */
export function layLanes(carried: readonly CarriedFigure[], corridor: Corridor, scale: MapScale = mapScale): readonly LegLane[] {
  const rides = carried.flatMap((each) => ridesOf(each, corridor));
  const lanes = [...groupBy(rides, laneKey).values()].flatMap((together) => toLegLane(together, scale));
  return lanes.toSorted(
    (first, second) =>
      categories.indexOf(first.category) - categories.indexOf(second.category) ||
      Number(first.isShared) - Number(second.isShared),
  );
}

function ridesOf(carried: CarriedFigure, corridor: Corridor): readonly Ride[] {
  const { strands } = carried.carry;
  return strands.flatMap((strand) =>
    walkStrand(strand, corridor).map(({ leg, sense }) => ({ carried, leg, sense, perYear: carried.perYear / strands.length })),
  );
}

/** The legs of a strand with the sense each is travelled in; it stops where a leg does not join the one before. */
export function walkStrand(strand: Strand, corridor: Corridor): readonly Pick<Ride, 'leg' | 'sense'>[] {
  const steps: Pick<Ride, 'leg' | 'sense'>[] = [];
  let at = strand.from;
  for (const id of strand.legs) {
    const leg = corridor.legs.find((each) => each.id === id);
    if (leg === undefined || (leg.from !== at && leg.to !== at)) return steps;
    const isForward = leg.from === at;
    steps.push({ leg: id, sense: isForward ? 'forward' : 'backward' });
    at = isForward ? leg.to : leg.from;
  }
  return steps;
}

function laneKey({ carried, leg, sense }: Ride): string {
  const { bundle, figure, carry } = carried;
  return [leg, sense, bundle, figure.category, carry.direction, carry.strands.length > 1].join('|');
}

function toLegLane(rides: readonly Ride[], scale: MapScale): readonly LegLane[] {
  const [first] = rides;
  if (first === undefined) return [];
  const { bundle, figure, carry } = first.carried;
  const perYear = rides.reduce((sum, ride) => sum + ride.perYear, 0);
  const biggestFirst = rides.toSorted((one, other) => other.perYear - one.perYear);
  return [
    {
      leg: first.leg,
      sense: first.sense,
      bundle,
      category: figure.category,
      direction: carry.direction,
      isShared: carry.strands.length > 1,
      strands: Math.max(...rides.map((ride) => ride.carried.carry.strands.length)),
      figures: unique(biggestFirst.map((ride) => ride.carried.figure.id)),
      perYear,
      unit: figure.unit,
      ...laneWidth(perYear, scale),
    },
  ];
}
