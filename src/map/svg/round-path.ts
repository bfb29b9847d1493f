import type { Point } from '#map/plan/projection.ts';

/** A number for an SVG attribute: a tenth of a pixel is finer than any screen. */
export function round(value: number): number {
  // Adding zero turns -0 into 0.
  return Math.round(value * 10) / 10 + 0;
}

/** An open SVG path through points, moved by `by`; empty for fewer than two points. */
export function linePath(points: readonly Point[], by: Point = [0, 0]): string {
  if (points.length < 2) return '';
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x + by[0])} ${round(y + by[1])}`).join('');
}

/** A slice of a circle, angles in radians clockwise from twelve o'clock; a whole circle where it goes all the way round. */
export function slicePath([x, y]: Point, radius: number, startAngle: number, endAngle: number): string {
  const at = (angle: number) => `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`;
  // In pieces of at most a quarter: a longer arc between rounded ends may be off its centre by pixels.
  const pieces = Math.max(1, Math.ceil((endAngle - startAngle) / (Math.PI / 2) - 1e-6));
  const arcs = Array.from({ length: pieces }, (_, piece) => {
    return `A${round(radius)} ${round(radius)} 0 0 1 ${at(startAngle + ((endAngle - startAngle) * (piece + 1)) / pieces)}`;
  }).join('');
  const isWhole = endAngle - startAngle > 2 * Math.PI - 1e-6;
  return isWhole ? `M${at(startAngle)}${arcs}Z` : `M${round(x)} ${round(y)}L${at(startAngle)}${arcs}Z`;
}
