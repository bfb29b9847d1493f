import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Corridor, Leg, LegId } from '#domain/corridor.ts';
import type { LonLat, PlaceId } from '#domain/place.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Lane } from './map-plan.ts';
import type { PlacedLane } from './offset-lanes.ts';

/** A lane of the map, and whether it carries its bundle's direction marks. */
export interface ChainedLane extends Lane {
  readonly isLead: boolean;
}

/**
 * Joins the lanes of consecutive legs into one path wherever the same figures go on with the same width and
 * offset, so that no seam shows. A lane ends where figures join, leave or divide. Widest first, so that thin lanes
 * are drawn on top.
 */
export function chainLanes(
  lanes: readonly PlacedLane[],
  corridor: Corridor,
  paths: ReadonlyMap<LegId, readonly LonLat[]>,
): readonly ChainedLane[] {
  const legs = new Map(corridor.legs.map((leg) => [leg.id, leg]));
  const steps = lanes.flatMap((lane) => {
    const leg = legs.get(lane.leg);
    const line = paths.get(lane.leg);
    return leg === undefined || line === undefined ? [] : [toStep(lane, leg, line)];
  });
  return [...groupBy(steps, (step) => sameness(step.lane, step.leg)).values()]
    .flatMap(chainSteps)
    .map(toLane)
    .toSorted((first, second) => second.widthPixels - first.widthPixels || (first.id < second.id ? -1 : 1));
}

interface Step {
  readonly lane: PlacedLane;
  readonly leg: Leg;
  readonly start: PlaceId;
  readonly end: PlaceId;
  /** In the direction of travel. */
  readonly path: readonly LonLat[];
}

function toStep(lane: PlacedLane, leg: Leg, line: readonly LonLat[]): Step {
  return lane.sense === 'forward'
    ? { lane, leg, start: leg.from, end: leg.to, path: line }
    : { lane, leg, start: leg.to, end: leg.from, path: line.toReversed() };
}

function sameness(lane: PlacedLane, leg: Leg): string {
  const look = [lane.widthPixels.toFixed(3), lane.offsetPixels.toFixed(3), lane.isShared, lane.strands, leg.mode === 'air'];
  return [lane.bundle, lane.category, lane.direction, ...look, ...lane.figures.toSorted()].join('|');
}

/** Walks from every start that nothing alike leads into, as long as exactly one step leads on. */
function chainSteps(steps: readonly Step[]): (readonly Step[])[] {
  const leaving = groupBy(steps, (step) => step.start);
  const arriving = groupBy(steps, (step) => step.end);
  const next = (step: Step): Step | null => {
    const ways = leaving.get(step.end) ?? [];
    const [onward] = ways;
    return ways.length === 1 && arriving.get(step.end)?.length === 1 && onward !== undefined ? onward : null;
  };
  const continued = new Set(steps.map(next));
  const heads = steps.filter((step) => !continued.has(step));
  const chains = heads.map((head) => follow(head, next));
  const used = new Set(chains.flat());
  // A ring has no head: it is opened at its first leg.
  const ring = steps.find((step) => !used.has(step));
  return ring === undefined ? chains : [...chains, follow(ring, next)];
}

function follow(head: Step, next: (step: Step) => Step | null): readonly Step[] {
  const chain: Step[] = [];
  for (let step: Step | null = head; step !== null && !chain.includes(step); step = next(step)) chain.push(step);
  return chain;
}

function toLane(chain: readonly Step[]): ChainedLane {
  const [head] = chain;
  if (head === undefined) throw new RangeError('A chain has at least one step');
  const { lane } = head;
  const leadSteps = chain.filter((step) => step.lane.isLead).length;
  const longest = chain.reduce((best, step) => (step.path.length > best.path.length ? step : best), head);
  return {
    id: [
      lane.bundle,
      lane.category,
      lane.direction,
      lane.isShared ? 'shared' : 'whole',
      lane.sense,
      ...chain.map((step) => step.leg.id),
    ].join('|'),
    figures: lane.figures,
    category: lane.category,
    pattern: categoryAppearance[lane.category].pattern,
    path: chain.flatMap((step, index) => (index === 0 ? step.path : step.path.slice(1))),
    widthPixels: lane.widthPixels,
    offsetPixels: lane.offsetPixels,
    perYear: lane.perYear,
    unit: lane.unit,
    direction: lane.direction,
    mode: longest.leg.mode,
    isShared: lane.isShared,
    strands: lane.strands,
    bundle: lane.bundle,
    isThinned: lane.isThinned,
    isLead: leadSteps * 2 > chain.length,
  };
}
