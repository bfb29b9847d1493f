import type { Camera } from '#domain/camera.ts';
import { circleCentre } from './circle-centre.ts';
import { groupDeaths } from './group-deaths.ts';
import { laneLine, worldToScreen } from './lane-line.ts';
import type { MapItem } from './map-item.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapSize } from './map-size.ts';
import { toScreen, type Point } from './projection.ts';

/** The point of the box where an item can best be spoken of: of a lane the one nearest to the middle of the map. Null where it is not drawn. */
export function anchorOf(
  plan: Pick<MapPlan, 'lanes' | 'circles' | 'deaths'>,
  item: MapItem,
  camera: Camera,
  size: MapSize,
): Point | null {
  if (item.kind === 'circle') {
    const circle = plan.circles.find(({ id }) => id === item.id);
    return circle === undefined ? null : circleCentre(circle, camera, size);
  }
  if (item.kind === 'death') {
    const mark = groupDeaths(plan.deaths, camera.zoom).find(({ id }) => id === item.id);
    return mark === undefined ? null : toScreen(mark.position, camera, size);
  }
  const lane = plan.lanes.find(({ id }) => id === item.id);
  if (lane === undefined) return null;
  const [right, down] = worldToScreen(camera, size);
  const away = ([x, y]: Point): number => Math.hypot(x - size.widthPixels / 2, y - size.heightPixels / 2);
  return laneLine(lane, camera.zoom)
    .map(([x, y]): Point => [x + right, y + down])
    .reduce<Point | null>((best, point) => (best === null || away(point) < away(best) ? point : best), null);
}
