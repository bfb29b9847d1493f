import type { Camera } from '#domain/camera.ts';
import { invalid, valid, type Parsed } from './parse-result.ts';

const largestZoom = 24;

/** `zoom/latitude/longitude`, for instance `5.2/12.5/45.1`, in the order other maps write it. */
export function parseCamera(text: string): Parsed<Camera> {
  const parts = text.split('/').map((part) => (/^-?\d+(?:\.\d+)?$/.test(part.trim()) ? Number(part) : Number.NaN));
  const [zoom, latitude, longitude] = parts;
  if (zoom === undefined || latitude === undefined || longitude === undefined || parts.length > 3 || parts.some(Number.isNaN)) {
    return invalid(text, 'not-a-number');
  }
  const isOnTheMap = zoom >= 0 && zoom <= largestZoom && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnTheMap ? valid(toCanonicalCamera({ zoom, latitude, longitude })) : invalid(text, 'out-of-range');
}

export function formatCamera(camera: Camera): string {
  const { zoom, latitude, longitude } = toCanonicalCamera(camera);
  return `${zoom}/${latitude}/${longitude}`;
}

/** Zoom to two decimals, position to four (about ten metres), longitude turned into -180 up to 180. */
export function toCanonicalCamera({ zoom, latitude, longitude }: Camera): Camera {
  return {
    longitude: wrapLongitude(roundTo(longitude, 4)),
    latitude: roundTo(Math.min(90, Math.max(-90, latitude)), 4),
    zoom: roundTo(Math.min(largestZoom, Math.max(0, zoom)), 2),
  };
}

function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude < 180) return longitude;
  return roundTo(((((longitude + 180) % 360) + 360) % 360) - 180, 4);
}

/** Adding zero turns -0 into 0, which an address cannot tell apart. */
function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
