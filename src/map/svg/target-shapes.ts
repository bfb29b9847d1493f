import type { Camera } from '#domain/camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { toScreen, toWorld } from '#map/plan/projection.ts';
import { groupDeaths } from '#map/plan/group-deaths.ts';
import { circleCentre } from '#map/plan/circle-centre.ts';
import { laneLine, worldToScreen } from '#map/plan/lane-line.ts';
import { circleItem, corridorItems, deathItem, laneItem } from '#map/plan/map-items.ts';
import { orderAlong } from '#map/plan/order-along.ts';
import { linePath, slicePath } from './round-path.ts';

/** Where an item can be touched: a line with a generous width, or an area. */
export interface TargetShape {
  readonly item: MapItem;
  readonly d: string;
  /** Of the line; 0 for an area. */
  readonly widthPixels: number;
  /** False for a further piece of a lane that is already reached: the keyboard stops at each figure once. */
  readonly isStop: boolean;
}

/** A finger or a shaky hand needs this much to hit. */
const leastLanePixels = 24;
const corridorPixels = 24;
const leastRadiusPixels = 12;
const leastGroupPixels = 8;
const leastDeathPixels = 4;
const wideRingPixels = 12;

/** The touchable shapes of lanes, circles and dots in the order in which they are read: along the corridor, then circles, then deaths. */
export function targetShapes(plan: MapPlan, camera: Camera, size: MapSize): readonly TargetShape[] {
  const by = worldToScreen(camera, size);
  const reached = new Set<string>();
  const lanes = orderAlong(plan.lanes).map((lane) => {
    const key = `${lane.direction}|${lane.figures.join()}`;
    const isStop = !reached.has(key);
    reached.add(key);
    const widthPixels = Math.max(leastLanePixels, lane.widthPixels);
    return {
      item: laneItem(lane),
      d: linePath(laneLine(lane, camera.zoom), by),
      widthPixels,
      isStop,
    };
  });
  const circles = plan.circles.map((circle) => ({
    item: circleItem(circle),
    d: slicePath(circleCentre(circle, camera, size), Math.max(leastRadiusPixels, circle.radiusPixels), 0, 2 * Math.PI),
    widthPixels: 0,
    isStop: true,
  }));
  const deaths = groupDeaths(plan.deaths, camera.zoom).map((mark) => {
    const isGroup = mark.incidents.length > 1;
    const radius = Math.max(isGroup ? leastGroupPixels : leastDeathPixels, mark.radiusPixels);
    const ring = slicePath(toScreen(mark.position, camera, size), radius, 0, 2 * Math.PI);
    // A ring is touched on its line, and what lies within it through it.
    const isWide = mark.isCumulative && mark.radiusPixels > wideRingPixels;
    return { item: deathItem(mark), d: ring, widthPixels: isWide ? leastGroupPixels : 0, isStop: isGroup || mark.isCumulative };
  });
  const corridors = corridorItems(plan.traces).map(({ item, path }) => ({
    item,
    d: linePath(
      path.map((position) => toWorld(position, camera.zoom)),
      by,
    ),
    widthPixels: corridorPixels,
    isStop: true,
  }));
  return [...lanes, ...circles, ...deaths, ...corridors];
}
