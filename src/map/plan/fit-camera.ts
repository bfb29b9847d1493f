import type { Camera } from '#domain/camera.ts';
import type { MapSize } from './map-size.ts';
import { toWorld, toLonLat } from './projection.ts';

/** Space kept free at each edge, in CSS pixels: for panels that lie over the map. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The zooms the atlas offers: the whole world, to main towns and never finer. */
export const zoomRange = { min: 0, max: 9 } as const;

/**
 * The camera that shows `bounds` (west, south, east, north, in degrees) as large as fits inside the box less
 * its padding. A box too small for its padding is fitted without it.
 */
export function fitCamera(bounds: readonly [number, number, number, number], size: MapSize, padding: MapPadding): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north], 0);
  const [right, bottom] = toWorld([east, south], 0);
  const free = freeBox(size, padding);
  const scale = Math.min(free.widthPixels / Math.max(right - left, 1e-6), free.heightPixels / Math.max(bottom - top, 1e-6));
  const zoom = clampZoom(Math.log2(scale));
  const drawn = 2 ** zoom;
  // The middle of the free box is not the middle of the box: the camera looks that much aside.
  const asideX = (free.left - (size.widthPixels - free.left - free.widthPixels)) / 2 / drawn;
  const asideY = (free.top - (size.heightPixels - free.top - free.heightPixels)) / 2 / drawn;
  const [longitude, latitude] = toLonLat([(left + right) / 2 - asideX, (top + bottom) / 2 - asideY], 0);
  return { longitude, latitude, zoom };
}

/** A zoom within the range the atlas offers. */
export function clampZoom(zoom: number): number {
  return Math.min(zoomRange.max, Math.max(zoomRange.min, zoom));
}

function freeBox(size: MapSize, padding: MapPadding): MapSize & { readonly left: number; readonly top: number } {
  const widthPixels = size.widthPixels - padding.left - padding.right;
  const heightPixels = size.heightPixels - padding.top - padding.bottom;
  const isRoomy = widthPixels >= 40 && heightPixels >= 40;
  return isRoomy ? { widthPixels, heightPixels, left: padding.left, top: padding.top } : { ...size, left: 0, top: 0 };
}
