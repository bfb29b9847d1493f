import { groupBy } from '#lib/group-by.ts';
import type { DeathDot } from './map-plan.ts';
import { toWorld, type Point } from './projection.ts';

/** What is drawn for one or more incidents at a zoom. */
export interface DeathMark extends DeathDot {
  /** Ids of the incidents, the one with most deaths first; `deaths` is their sum, a minimum like each of them. */
  readonly incidents: readonly string[];
}

/** Incidents nearer to each other than this are one mark; from `nearZoom` on only those at one and the same place. */
const farPixels = 18;
const samePixels = 1.5;
export const nearZoom = 8;

/** Groups are made anew twice for each step of the zoom, so that they hold still in between. */
const stepsPerZoom = 2;

/**
 * An incident recorded over a period has no point: it is drawn as a ring of this many kilometres round the position its
 * publisher gives, or wider where its number needs it.
 */
const ringKilometres = 25;
const equatorKilometres = 40_075;

const known = new WeakMap<readonly DeathDot[], Map<number, readonly Group[]>>();

/** Incidents of one group, the one with most deaths first. */
type Group = readonly DeathDot[];

/**
 * The marks of a map's incidents at a zoom: none lost, none counted twice. Incidents of one day and place are grouped while they
 * are too near to each other to be told apart; those recorded over a period are grouped among themselves only, so that no
 * mark hides one. Areas add up as their deaths do. Rings first, then dots from the biggest down, so that small marks are drawn on top.
 */
export function groupDeaths(deaths: readonly DeathDot[], zoom: number): readonly DeathMark[] {
  const step = Math.floor(Math.min(zoom, nearZoom) * stepsPerZoom) / stepsPerZoom;
  const steps = known.get(deaths) ?? new Map<number, readonly Group[]>();
  known.set(deaths, steps);
  const groups = steps.get(step) ?? [
    ...groupNear(
      deaths.filter((dot) => dot.isCumulative),
      step,
    ),
    ...groupNear(
      deaths.filter((dot) => !dot.isCumulative),
      step,
    ),
  ];
  steps.set(step, groups);
  return groups
    .map((group) => toMark(group, zoom))
    .toSorted(
      (first, second) => Number(second.isCumulative) - Number(first.isCumulative) || second.radiusPixels - first.radiusPixels,
    );
}

/** The incident with most deaths gathers all that are near it, then the next of those left. */
function groupNear(deaths: readonly DeathDot[], zoom: number): readonly Group[] {
  const reach = zoom >= nearZoom ? samePixels : farPixels;
  const placed = deaths
    .toSorted((first, second) => second.deaths - first.deaths || (first.id < second.id ? -1 : 1))
    .map((dot) => ({ dot, at: toWorld(dot.position, zoom) }));
  const cells = groupBy(placed, ({ at: [x, y] }) => cellOf(x, y, reach));
  const left = new Set(placed);
  return placed.flatMap((seed): Group[] => {
    if (!left.has(seed)) return [];
    const group = neighbours(seed.at, cells, reach).filter((other) => left.has(other) && isNear(seed.at, other.at, reach));
    for (const member of group) left.delete(member);
    return [[seed, ...group.filter((member) => member !== seed)].map(({ dot }) => dot)];
  });
}

function cellOf(x: number, y: number, reach: number): string {
  return `${Math.floor(x / reach)}|${Math.floor(y / reach)}`;
}

function neighbours<Item>([x, y]: Point, cells: ReadonlyMap<string, readonly Item[]>, reach: number): readonly Item[] {
  const around = [-reach, 0, reach];
  return around.flatMap((right) => around.flatMap((down) => cells.get(cellOf(x + right, y + down, reach)) ?? []));
}

function isNear(one: Point, other: Point, reach: number): boolean {
  return Math.hypot(one[0] - other[0], one[1] - other[1]) <= reach;
}

function toMark(group: Group, zoom: number): DeathMark {
  const [first] = group;
  if (first === undefined) throw new RangeError('A group has at least one incident');
  const area = group.reduce((sum, dot) => sum + dot.areaPixels, 0);
  // No smaller than the least that can be seen.
  const byNumber = Math.max(first.radiusPixels, Math.sqrt(area));
  return {
    id: group.length === 1 ? first.id : `group:${first.id}`,
    // Where most died: a middle between two shores would lie where nobody did.
    position: first.position,
    radiusPixels: first.isCumulative ? Math.max(byNumber, ringPixels(first, zoom)) : byNumber,
    areaPixels: area,
    deaths: group.reduce((sum, dot) => sum + dot.deaths, 0),
    isCumulative: first.isCumulative,
    incidents: group.map((dot) => dot.id),
  };
}

function ringPixels({ position }: DeathDot, zoom: number): number {
  const kilometresPerPixel = (equatorKilometres * Math.cos((position[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
  return ringKilometres / kilometresPerPixel;
}
