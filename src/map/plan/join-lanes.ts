import type { PlaceId } from '#domain/place.ts';
import { connected } from '#lib/connected.ts';
import { groupBy } from '#lib/group-by.ts';
import { joinRoom } from './join-room.ts';
import type { LaneStep } from './lane-step.ts';
import type { LaneJoin, LaneRoom } from './map-plan.ts';
import type { Point } from './projection.ts';

/** The joins of a step's two ends; null: its figures begin or end there. */
export interface StepJoins {
  readonly start: LaneJoin | null;
  readonly end: LaneJoin | null;
}

/** A lane bends over so many pixels at least, and over so many times the distance it moves aside. */
const leastBendPixels = 24;
const bendPerPixel = 3;
const mostBendPixels = 90;

/** A turn sharper than 80 degrees is not bent. */
const cornerCosine = Math.cos((80 * Math.PI) / 180);

/**
 * How the lanes of consecutive legs meet. Where people go on from one leg to another, all lanes of their bundle pass the place
 * in one direction, and each of them beside the leg's line just where those are that it comes from or goes on in: the parts of
 * a lane that divides begin side by side across it, and where lanes cannot lie side by side the narrower lie within the broader.
 */
export function joinLanes(steps: readonly LaneStep[]): ReadonlyMap<LaneStep, StepJoins> {
  const joins = new Map<LaneStep, { start: LaneJoin | null; end: LaneJoin | null }>();
  for (const step of steps) joins.set(step, { start: null, end: null });
  const ends = steps.flatMap((step): StepEnd[] => [
    { step, side: 'start', place: step.start, way: wayAt(step, 'start') },
    { step, side: 'end', place: step.end, way: wayAt(step, 'end') },
  ]);
  const meetings = groupBy(ends, ({ step, place }) => [place, step.lane.bundle, step.lane.direction].join('|'));
  for (const meeting of meetings.values()) {
    for (const flow of connected(meeting, goTogether)) {
      const way = wayThrough(flow);
      if (way === null) continue;
      const through = { way, room: roomThrough(flow, way) };
      for (const lanes of connected(flow, shareFigures)) {
        if (!lanes.some(({ side }) => side === 'start') || !lanes.some(({ side }) => side === 'end')) {
          for (const end of lanes) setJoin(joins, end, through, end.step.lane.offsetPixels);
        } else for (const [end, offset] of crossSection(lanes, way)) setJoin(joins, end, through, offset);
      }
    }
  }
  return joins;
}

/** The room of the lanes that go on; air lanes need none. */
function roomThrough(flow: readonly StepEnd[], way: Point): LaneRoom {
  const onGround = flow.filter((end) => !isByAir(end));
  return joinRoom(
    onGround.map(({ step, side }) => ({ flat: step.flat, side })),
    way,
  );
}

interface StepEnd {
  readonly step: LaneStep;
  readonly side: 'start' | 'end';
  readonly place: PlaceId;
  /** Of travel, by its own leg. */
  readonly way: Point;
}

function wayAt({ flat }: LaneStep, side: StepEnd['side']): Point {
  const [from, to] = side === 'start' ? [flat[0], flat[1]] : [flat.at(-2), flat.at(-1)];
  return from === undefined || to === undefined ? [0, 0] : unit([to[0] - from[0], to[1] - from[1]]);
}

function shareFigures(one: StepEnd, other: StepEnd): boolean {
  return one.side !== other.side && one.step.lane.category === other.step.lane.category && haveCommon(one, other);
}

function haveCommon(one: StepEnd, other: StepEnd): boolean {
  return one.step.lane.figures.some((figure) => other.step.lane.figures.includes(figure));
}

/** Lanes that go on in each other, and lanes side by side on one leg. */
function goTogether(one: StepEnd, other: StepEnd): boolean {
  const isBeside = one.side === other.side && one.step.leg === other.step.leg;
  return isBeside || shareFigures(one, other);
}

/** Between the way in and the way out of the broadest lanes that do go on; null where none does. Who flies in goes on as on the ground. */
function wayThrough(flow: readonly StepEnd[]): Point | null {
  const through = flow.filter((end) => flow.some((other) => shareFigures(end, other)));
  const [arriving, leaving] = [broadest(through, 'end'), broadest(through, 'start')];
  if (arriving === null || leaving === null) return null;
  if (isByAir(arriving) !== isByAir(leaving)) return isByAir(arriving) ? leaving.way : arriving.way;
  const sum: Point = [arriving.way[0] + leaving.way[0], arriving.way[1] + leaving.way[1]];
  // Straight back: across the way, to the right.
  return Math.hypot(sum[0], sum[1]) < 0.05 ? [-arriving.way[1], arriving.way[0]] : unit(sum);
}

/** Of lanes on the ground where there are any. */
function broadest(ends: readonly StepEnd[], side: StepEnd['side']): StepEnd | null {
  const own = ends.filter((end) => end.side === side);
  const onGround = own.filter((end) => !isByAir(end));
  return (onGround.length > 0 ? onGround : own).reduce<StepEnd | null>(
    (best, end) => (best === null || end.step.lane.widthPixels > best.step.lane.widthPixels ? end : best),
    null,
  );
}

function isByAir({ step }: StepEnd): boolean {
  return step.leg.mode === 'air';
}

/** Where each lane of a meeting crosses the place: beside the leg's line, in pixels. */
function crossSection(lanes: readonly StepEnd[], way: Point): readonly (readonly [StepEnd, number])[] {
  const [arriving, leaving] = [lanes.filter(({ side }) => side === 'end'), lanes.filter(({ side }) => side === 'start')];
  const [trunk] = arriving.length === 1 ? arriving : leaving;
  const branches = arriving.length === 1 ? leaving : arriving;
  if (trunk === undefined) return [];
  const isForked = arriving.length === 1 || leaving.length === 1;
  const width = branches.reduce((sum, { step }) => sum + step.lane.widthPixels, 0);
  if (!isForked) {
    const middle = lanes.reduce((best, end) => (end.step.lane.widthPixels > best.step.lane.widthPixels ? end : best), trunk);
    return lanes.map((end) => [end, middle.step.lane.offsetPixels]);
  }
  const { offsetPixels, widthPixels } = trunk.step.lane;
  if (branches.length === 1 || width > widthPixels + 0.5) return lanes.map((end) => [end, offsetPixels]);
  let edge = offsetPixels - width / 2;
  return [
    [trunk, offsetPixels],
    ...branches
      .toSorted((one, other) => sideOf(one, way) - sideOf(other, way))
      .map((end): readonly [StepEnd, number] => {
        edge += end.step.lane.widthPixels;
        return [end, edge - end.step.lane.widthPixels / 2];
      }),
  ];
}

/** How far to the right of the way through the place a lane's own leg lies: from -1 to 1 and beyond where it turns back. */
function sideOf({ way, side }: StepEnd, through: Point): number {
  const right = through[0] * way[1] - through[1] * way[0];
  const isBack = through[0] * way[0] + through[1] * way[1] < 0;
  const turn = isBack ? (right < 0 ? -2 - right : 2 - right) : right;
  // What arrives from the right turns left.
  return side === 'start' ? turn : -turn;
}

function setJoin(
  joins: ReadonlyMap<LaneStep, { start: LaneJoin | null; end: LaneJoin | null }>,
  { step, side, way: own }: StepEnd,
  { way, room }: { readonly way: Point; readonly room: LaneRoom },
  offsetPixels: number,
): void {
  const aside = Math.max(Math.abs(offsetPixels - step.lane.offsetPixels), step.reachPixels);
  const bendPixels = Math.min(mostBendPixels, Math.max(leastBendPixels, bendPerPixel * aside));
  const found = joins.get(step);
  if (found !== undefined)
    found[side] = { way, offsetPixels, bendPixels, isCorner: own[0] * way[0] + own[1] * way[1] < cornerCosine, room };
}

function unit([x, y]: Point): Point {
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [x / length, y / length];
}
