import type { Point } from './projection.ts';

/** A mitre longer than this many offsets is cut short, so that a sharp bend grows no spike. */
const mitreLimit = 2;

/** Points nearer to each other than this many pixels say nothing a screen can show. */
const nearestPixels = 0.75;

/**
 * The line that runs beside `line` at `offset` pixels, positive to the right of its direction (y points down).
 * Corners are mitred up to a limit; where a bend is tighter than the offset the folded piece is taken out, so
 * that the line has neither spikes nor loops there.
 */
export function offsetPolyline(line: readonly Point[], offset: number): readonly Point[] {
  const points = thinOut(line);
  if (offset === 0 || points.length < 2) return points;
  const moved = points.map((point, index) => moveAside(points[index - 1] ?? null, point, points[index + 1] ?? null, offset));
  return unfold(points, moved);
}

function thinOut(line: readonly Point[]): readonly Point[] {
  const last = line.length - 1;
  const kept: Point[] = [];
  for (const [index, point] of line.entries()) {
    const before = kept.at(-1);
    const isFar = before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= nearestPixels;
    if (isFar) kept.push(point);
    else if (index === last && kept.length > 1) kept[kept.length - 1] = point;
  }
  return kept;
}

function moveAside(before: Point | null, at: Point, after: Point | null, offset: number): Point {
  const arriving = before && direction(before, at);
  const leaving = after && direction(at, after);
  const one = arriving ?? leaving;
  const other = leaving ?? arriving;
  if (one === null || other === null) return at;
  // Half the sum of the two unit normals: its length is the cosine of half the turn.
  const normal: Point = [-(one[1] + other[1]) / 2, (one[0] + other[0]) / 2];
  const cosine = Math.hypot(normal[0], normal[1]);
  if (cosine < 1e-6) return [at[0] - one[1] * offset, at[1] + one[0] * offset];
  const length = Math.min(1 / cosine, mitreLimit) / cosine;
  return [at[0] + normal[0] * length * offset, at[1] + normal[1] * length * offset];
}

function direction(from: Point, to: Point): Point {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return [x / length, y / length];
}

/** Replaces each run of pieces that turned back on themselves by the point where their good neighbours would meet. */
function unfold(points: readonly Point[], moved: readonly Point[]): readonly Point[] {
  let pieces: { readonly from: Point; readonly to: Point; readonly way: Point }[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [start, end, from, to] = [points[index - 1], points[index], moved[index - 1], moved[index]];
    if (start === undefined || end === undefined || from === undefined || to === undefined) continue;
    pieces.push({ from, to, way: direction(start, end) });
  }
  const good = pieces.filter(({ from, to, way }) => (to[0] - from[0]) * way[0] + (to[1] - from[1]) * way[1] > 0);
  pieces = good.length > 0 ? good : pieces.slice(0, 1);
  const [first] = pieces;
  if (first === undefined) return moved;
  const line: Point[] = [first.from];
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next === undefined) line.push(piece.to);
    else if (piece.to === next.from) line.push(piece.to);
    else line.push(meet(piece, next));
  }
  return line;
}

/** Where two pieces meet if both are made longer, when that is near; otherwise halfway between them. */
function meet(one: { readonly from: Point; readonly to: Point }, other: { readonly from: Point; readonly to: Point }): Point {
  const halfway: Point = [(one.to[0] + other.from[0]) / 2, (one.to[1] + other.from[1]) / 2];
  const [ax, ay] = [one.to[0] - one.from[0], one.to[1] - one.from[1]];
  const [bx, by] = [other.to[0] - other.from[0], other.to[1] - other.from[1]];
  const across = ax * by - ay * bx;
  if (Math.abs(across) < 1e-6) return halfway;
  const share = ((other.from[0] - one.from[0]) * by - (other.from[1] - one.from[1]) * bx) / across;
  const crossing: Point = [one.from[0] + ax * share, one.from[1] + ay * share];
  const gap = Math.hypot(one.to[0] - other.from[0], one.to[1] - other.from[1]);
  const isNear = Math.hypot(crossing[0] - halfway[0], crossing[1] - halfway[1]) <= gap + nearestPixels;
  return isNear ? crossing : halfway;
}
