import type { ClipBounds } from './clip-geometry.ts';

/** How far a sheet reaches beyond its bounds on each side, as a share of their width and height. */
const margin = 0.6;
/** The widest and the tallest window, as width by height and height by width, that must show no end of the sheet. */
const widest = 2.4;
const tallest = 2.2;

/**
 * Bounds, in degrees, that any window shows no end of when `bounds` are fitted into it on a Mercator map. Never beyond
 * 85 degrees of latitude or the antimeridian.
 */
export function growBounds([west, south, east, north]: ClipBounds): ClipBounds {
  const [bottom, top] = [toMercator(south), toMercator(north)];
  const [width, height] = [east - west, top - bottom];
  const sideways = Math.max(width * margin, (height * widest - width) / 2);
  const upright = Math.max(height * margin, (width * tallest - height) / 2);
  return [
    Math.max(west - sideways, -180),
    Math.max(toLatitude(bottom - upright), -85),
    Math.min(east + sideways, 180),
    Math.min(toLatitude(top + upright), 85),
  ];
}

/** Degrees of latitude as Mercator draws them, in degrees of longitude at the equator. */
function toMercator(latitude: number): number {
  return degrees(Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)));
}

function toLatitude(mercator: number): number {
  return degrees(2 * Math.atan(Math.exp(radians(mercator))) - Math.PI / 2);
}

function radians(value: number): number {
  return (value * Math.PI) / 180;
}

function degrees(value: number): number {
  return (value * 180) / Math.PI;
}
