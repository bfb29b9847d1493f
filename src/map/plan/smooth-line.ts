import type { LonLat } from '#domain/place.ts';

/** Points laid between two given ones; enough that a bend looks drawn and not built. */
const pointsPerSegment = 6;

/**
 * A smooth line through every point of `line`, so that it keeps its ends and the towns between them (a centripetal
 * Catmull-Rom spline, which makes no loops). `before` and `after` are where the way comes from and goes on to: with
 * them two legs meet without a kink; null where it ends.
 */
export function smoothLine(line: readonly LonLat[], before: LonLat | null, after: LonLat | null): readonly LonLat[] {
  const distinct = line.filter((point, index) => index === 0 || !isSame(point, line[index - 1]));
  const [first, second] = distinct;
  const last = distinct.at(-1);
  const lastButOne = distinct.at(-2);
  if (first === undefined || second === undefined || last === undefined || lastButOne === undefined) return line;
  const points = [before ?? mirror(second, first), ...distinct, after ?? mirror(lastButOne, last)];
  const smooth: LonLat[] = [first];
  for (let index = 1; index < points.length - 2; index += 1) {
    const [p0, p1, p2, p3] = [points[index - 1], points[index], points[index + 1], points[index + 2]];
    if (p0 === undefined || p1 === undefined || p2 === undefined || p3 === undefined) continue;
    for (let step = 1; step < pointsPerSegment; step += 1) smooth.push(between(p0, p1, p2, p3, step / pointsPerSegment));
    smooth.push(p2);
  }
  return smooth;
}

/** The point at `share` of the way from `p1` to `p2`, by the Barry-Goldman scheme. */
function between(p0: LonLat, p1: LonLat, p2: LonLat, p3: LonLat, share: number): LonLat {
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + share * (t2 - t1);
  const a1 = mix(p0, p1, t / t1);
  const a2 = mix(p1, p2, (t - t1) / (t2 - t1));
  const a3 = mix(p2, p3, (t - t2) / (t3 - t2));
  const b1 = mix(a1, a2, t / t2);
  const b2 = mix(a2, a3, (t - t1) / (t3 - t1));
  return mix(b1, b2, (t - t1) / (t2 - t1));
}

function knot(from: LonLat, to: LonLat): number {
  // A floor keeps two equal neighbours from dividing by zero.
  return Math.max(1e-6, Math.sqrt(Math.hypot(to[0] - from[0], to[1] - from[1])));
}

function mix(from: LonLat, to: LonLat, share: number): LonLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function mirror(point: LonLat, at: LonLat): LonLat {
  return [2 * at[0] - point[0], 2 * at[1] - point[1]];
}

function isSame(one: LonLat, other: LonLat | undefined): boolean {
  return other !== undefined && one[0] === other[0] && one[1] === other[1];
}
