import { categoryAppearance } from '#domain/category-appearance.ts';
import type { Corridor, Leg, LegId } from '#domain/corridor.ts';
import type { LonLat } from '#domain/place.ts';
import { groupBy } from '#lib/group-by.ts';
import { joinLanes, type StepJoins } from './join-lanes.ts';
import type { LaneStep } from './lane-step.ts';
import type { Lane, LaneJoin } from './map-plan.ts';
import type { PlacedLane } from './offset-lanes.ts';
import { toWorld } from './projection.ts';

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
  const reaches = reachOfStrips(lanes);
  const steps = lanes.flatMap((lane) => {
    const leg = legs.get(lane.leg);
    const line = paths.get(lane.leg);
    return leg === undefined || line === undefined ? [] : [toStep(lane, leg, line, reaches.get(stripKey(lane)) ?? 0)];
  });
  const joins = joinLanes(steps);
  return [...groupBy(steps, (step) => sameness(step.lane, step.leg)).values()]
    .flatMap((alike) => chainSteps(alike, joins))
    .map((chain) => toLane(chain, joins))
    .toSorted((first, second) => second.widthPixels - first.widthPixels || (first.id < second.id ? -1 : 1));
}

function stripKey({ leg, sense, bundle, direction }: PlacedLane): string {
  return [leg, sense, bundle, direction].join('|');
}

/** How far each bundle on a leg reaches from the leg's line, in pixels. */
function reachOfStrips(lanes: readonly PlacedLane[]): ReadonlyMap<string, number> {
  const reaches = new Map<string, number>();
  for (const lane of lanes) {
    const reach = Math.abs(lane.offsetPixels) + lane.widthPixels / 2;
    reaches.set(stripKey(lane), Math.max(reach, reaches.get(stripKey(lane)) ?? 0));
  }
  return reaches;
}

function toStep(lane: PlacedLane, leg: Leg, line: readonly LonLat[], reachPixels: number): LaneStep {
  const isForward = lane.sense === 'forward';
  const path = isForward ? line : line.toReversed();
  const [start, end] = isForward ? [leg.from, leg.to] : [leg.to, leg.from];
  return { lane, leg, start, end, path, flat: path.map((position) => toWorld(position, 0)), reachPixels };
}

function sameness(lane: PlacedLane, leg: Leg): string {
  const look = [lane.widthPixels.toFixed(3), lane.offsetPixels.toFixed(3), lane.isShared, lane.strands, leg.mode === 'air'];
  return [lane.bundle, lane.category, lane.direction, ...look, ...lane.figures.toSorted()].join('|');
}

/** Two legs whose lines meet within this angle (as its cosine) go on as one path; a sharper turn is bent at a join. */
const straightCosine = Math.cos((8 * Math.PI) / 180);

/** Walks from every start that nothing alike leads into, as long as exactly one step leads straight on. */
function chainSteps(steps: readonly LaneStep[], joins: ReadonlyMap<LaneStep, StepJoins>): (readonly LaneStep[])[] {
  const leaving = groupBy(steps, (step) => step.start);
  const arriving = groupBy(steps, (step) => step.end);
  const next = (step: LaneStep): LaneStep | null => {
    const ways = leaving.get(step.end) ?? [];
    const [onward] = ways;
    const isOnly = ways.length === 1 && arriving.get(step.end)?.length === 1;
    return isOnly && onward !== undefined && isStraight(step, onward, joins) ? onward : null;
  };
  const continued = new Set(steps.map(next));
  const heads = steps.filter((step) => !continued.has(step));
  const chains = heads.map((head) => follow(head, next));
  const used = new Set(chains.flat());
  // A ring has no head: it is opened at its first leg.
  const ring = steps.find((step) => !used.has(step));
  return ring === undefined ? chains : [...chains, follow(ring, next)];
}

/** Whether a lane passes from one leg to the next without a bend, and just beside their lines. */
function isStraight(step: LaneStep, onward: LaneStep, joins: ReadonlyMap<LaneStep, StepJoins>): boolean {
  const [one, other] = [joins.get(step)?.end ?? null, joins.get(onward)?.start ?? null];
  if (one === null || other === null) return false;
  const isBeside = Math.max(...[one, other].map(({ offsetPixels }) => Math.abs(offsetPixels - step.lane.offsetPixels))) < 1e-3;
  return isBeside && isAlong(step.flat.slice(-2), one.way) && isAlong(onward.flat, other.way);
}

function isAlong(flat: LaneStep['flat'], [x, y]: LaneJoin['way']): boolean {
  const [from = [0, 0], to = [0, 0]] = flat;
  return (to[0] - from[0]) * x + (to[1] - from[1]) * y >= straightCosine * Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function follow(head: LaneStep, next: (step: LaneStep) => LaneStep | null): readonly LaneStep[] {
  const chain: LaneStep[] = [];
  for (let step: LaneStep | null = head; step !== null && !chain.includes(step); step = next(step)) chain.push(step);
  return chain;
}

function toLane(chain: readonly LaneStep[], joins: ReadonlyMap<LaneStep, StepJoins>): ChainedLane {
  const [head, last] = [chain[0], chain.at(-1)];
  if (head === undefined || last === undefined) throw new RangeError('A chain has at least one step');
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
    run: { legs: chain.map((step) => step.leg.id), from: head.start, to: last.end },
    joins: { start: joins.get(head)?.start ?? null, end: joins.get(last)?.end ?? null },
    isLead: leadSteps * 2 > chain.length,
  };
}
