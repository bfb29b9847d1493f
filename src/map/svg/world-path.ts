import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { toWorld } from '#map/plan/projection.ts';

/**
 * Lines or areas as an SVG path on the flat world of zoom 0 (512 units wide), computed once: a camera move then only
 * changes a transform. The base map is already cut to its sheet and at the antimeridian, so nothing is clipped here.
 */
export function toWorldPath(geometry: MultiLineString | MultiPolygon): string {
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((polygon) => polygon.map((ring) => `${toLine(ring)}Z`).join('')).join('')
    : geometry.coordinates.map(toLine).join('');
}

/** Four decimals are a twentieth of a pixel at the nearest zoom. */
function toLine(line: readonly Position[]): string {
  return line
    .map(([longitude = 0, latitude = 0], index) => {
      const [x, y] = toWorld([longitude, latitude], 0);
      return `${index === 0 ? 'M' : 'L'}${Number(x.toFixed(4))} ${Number(y.toFixed(4))}`;
    })
    .join('');
}
