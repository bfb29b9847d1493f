import type { Camera } from '#domain/camera.ts';
import { zoomRange } from './fit-camera.ts';
import { groupDeaths } from './group-deaths.ts';
import type { MapItem } from './map-item.ts';
import type { DeathDot } from './map-plan.ts';

/** By how much the camera goes nearer at a time in search of the zoom at which a group falls apart. */
const zoomStep = 0.5;

/**
 * The camera at which a mark of several incidents falls apart into smaller ones, looking at where most died; null where the item
 * is no such mark, or where its incidents stay together at the nearest zoom.
 */
export function splitCamera(deaths: readonly DeathDot[], item: MapItem, camera: Camera): Camera | null {
  const ids = item.incidents ?? [];
  const [first] = ids;
  const dot = deaths.find(({ id }) => id === first);
  if (ids.length < 2 || dot === undefined) return null;
  for (let zoom = camera.zoom + zoomStep; zoom <= zoomRange.max; zoom += zoomStep) {
    const still = groupDeaths(deaths, zoom).find(({ incidents }) => incidents.includes(dot.id));
    if (still !== undefined && still.incidents.length < ids.length) {
      return { longitude: dot.position[0], latitude: dot.position[1], zoom };
    }
  }
  return null;
}
