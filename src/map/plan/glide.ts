import type { Camera } from '#domain/camera.ts';
import type { MapSize } from './map-size.ts';
import { toWorld } from './projection.ts';

/** What to do to a picture so that it shows what another camera sees: every point times `scale`, then moved by `x` and `y` pixels. */
export interface Glide {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** From the picture drawn for one camera to what `live` sees, the shorter way round the world. */
export function glideBetween(drawn: Camera, live: Camera, { widthPixels, heightPixels }: MapSize): Glide {
  const scale = 2 ** (live.zoom - drawn.zoom);
  const [fromX, fromY] = toWorld([drawn.longitude, drawn.latitude], live.zoom);
  const [toX, toY] = toWorld([live.longitude, live.latitude], live.zoom);
  const around = 512 * 2 ** live.zoom;
  const x = fromX - toX - Math.round((fromX - toX) / around) * around;
  return { scale, x: x + ((1 - scale) * widthPixels) / 2, y: fromY - toY + ((1 - scale) * heightPixels) / 2 };
}

/** Whether so much has come into sight, or lanes have become so much wider or thinner, that the picture must be drawn anew. */
export function isFarGlide({ scale, x, y }: Glide, { widthPixels, heightPixels }: MapSize): boolean {
  const asideX = x - ((1 - scale) * widthPixels) / 2;
  const asideY = y - ((1 - scale) * heightPixels) / 2;
  return Math.abs(asideX) > widthPixels / 3 || Math.abs(asideY) > heightPixels / 3 || scale > 1.5 || scale < 1 / 1.5;
}
