import type { Camera } from '#domain/camera.ts';
import { circleCentre } from './circle-centre.ts';
import { distanceToLine } from './distance-to-line.ts';
import { groupDeaths } from './group-deaths.ts';
import type { MapSize } from './map-size.ts';
import { laneLine, worldToScreen } from './lane-line.ts';
import { circleItem, corridorItems, deathItem, laneItem } from './map-items.ts';
import type { MapItem } from './map-item.ts';
import type { MapPlan } from './map-plan.ts';
import { toScreen, type Point } from './projection.ts';

/** A lane is hit within half its width or so many pixels, a circle within its radius or so many; a corridor from its middle. */
interface Reach {
  readonly lanePixels: number;
  readonly circlePixels: number;
  readonly corridorPixels: number;
}
const near: Reach = { lanePixels: 6, circlePixels: 8, corridorPixels: 9 };
/** For a finger or a shaky hand, where nothing is nearer: a target of 24 pixels. */
const wide: Reach = { lanePixels: 12, circlePixels: 12, corridorPixels: 12 };
const leastDeathPixels = 4;
const wideRingPixels = 12;

/** What of a plan can be hit. */
type HitPlan = Pick<MapPlan, 'lanes' | 'circles' | 'deaths' | 'traces'>;

/**
 * What lies under a point of the box: a death first, then a lane the point is on, a circle, a lane nearby; of several lanes the
 * one whose edge is nearest. Where there is nothing, what is so near that a finger may have meant it; null where that is nothing
 * either. The same answer whatever draws the map.
 */
export function hitAt(plan: HitPlan, camera: Camera, size: MapSize, point: Point): MapItem | null {
  return hitWithin(plan, camera, size, point, near) ?? hitWithin(plan, camera, size, point, wide);
}

function hitWithin(plan: HitPlan, camera: Camera, size: MapSize, point: Point, reach: Reach): MapItem | null {
  const death = groupDeaths(plan.deaths, camera.zoom).findLast((mark) => {
    const away = distance(point, toScreen(mark.position, camera, size));
    const isOn = away <= Math.max(leastDeathPixels, mark.radiusPixels);
    // A wide ring is hit on its line: what lies within it can be pointed at.
    return mark.isCumulative && mark.radiusPixels > wideRingPixels ? isAtLine(away, mark.radiusPixels) : isOn;
  });
  if (death !== undefined) return deathItem(death);
  const circle = plan.circles.findLast((each) => {
    return distance(point, circleCentre(each, camera, size)) <= Math.max(reach.circlePixels, each.radiusPixels);
  });
  const lane = nearestLane(plan, camera, size, point, reach);
  if (circle !== undefined && (lane === null || lane.beyondPixels > 0)) return circleItem(circle);
  return lane === null ? corridorAt(plan, camera, size, point, reach) : laneItem(lane.lane);
}

function isAtLine(away: number, radiusPixels: number): boolean {
  return Math.abs(away - radiusPixels) <= leastDeathPixels;
}

function corridorAt(plan: HitPlan, camera: Camera, size: MapSize, point: Point, { corridorPixels }: Reach): MapItem | null {
  const found = corridorItems(plan.traces).map(({ item, path }) => ({
    item,
    pixels: distanceToLine(
      point,
      path.map((position) => toScreen(position, camera, size)),
    ),
  }));
  const nearest = found.toSorted((first, second) => first.pixels - second.pixels)[0];
  return nearest !== undefined && nearest.pixels <= corridorPixels ? nearest.item : null;
}

interface NearLane {
  readonly lane: MapPlan['lanes'][number];
  /** From the lane's edge, negative inside. */
  readonly beyondPixels: number;
}

function nearestLane(plan: HitPlan, camera: Camera, size: MapSize, point: Point, { lanePixels }: Reach): NearLane | null {
  const [x, y] = worldToScreen(camera, size);
  const inWorld: Point = [point[0] - x, point[1] - y];
  let best: NearLane | null = null;
  for (const lane of plan.lanes) {
    const beyondPixels = distanceToLine(inWorld, laneLine(lane, camera.zoom)) - lane.widthPixels / 2;
    const isHit = beyondPixels <= Math.max(0, lanePixels - lane.widthPixels / 2);
    if (isHit && (best === null || beyondPixels <= best.beyondPixels)) best = { lane, beyondPixels };
  }
  return best;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}
