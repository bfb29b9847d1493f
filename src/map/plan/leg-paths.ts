import type { Corridor, Leg, LegId } from '#domain/corridor.ts';
import type { LonLat, PlaceId } from '#domain/place.ts';
import { smoothLine } from './smooth-line.ts';

/** A turn sharper than this (radians) is a junction, not a way that goes on. */
const sharpestTurn = (70 * Math.PI) / 180;

/** How far an air line without points of its own bows to the right, as a share of its length. */
const airBow = 0.14;

const pathsOfCorridor = new WeakMap<Corridor, ReadonlyMap<LegId, readonly LonLat[]>>();

/**
 * Each leg's line made smooth, from `from` to `to`, both ends kept. Where another leg goes on in much the same
 * direction the two are bent towards each other, so that a route reads as one line. Worked out once a corridor.
 */
export function legPaths(corridor: Corridor): ReadonlyMap<LegId, readonly LonLat[]> {
  const known = pathsOfCorridor.get(corridor);
  if (known !== undefined) return known;
  const lines = corridor.legs.map((leg) => ({ leg, line: lineOf(leg) }));
  const ends = lines.flatMap(endsOf);
  const paths = new Map(
    lines.map(({ leg, line }) => {
      const [start, end] = [pointBeyond(ends, leg, leg.from), pointBeyond(ends, leg, leg.to)];
      return [leg.id, smoothLine(line, start, end)];
    }),
  );
  pathsOfCorridor.set(corridor, paths);
  return paths;
}

/** One end of a leg: the place, and the next point inwards. */
interface LegEnd {
  readonly leg: Leg;
  readonly place: PlaceId;
  readonly at: LonLat;
  readonly inner: LonLat;
}

function endsOf({ leg, line }: { readonly leg: Leg; readonly line: readonly LonLat[] }): LegEnd[] {
  const [first, second] = line;
  const [lastButOne, last] = [line.at(-2), line.at(-1)];
  if (first === undefined || second === undefined || lastButOne === undefined || last === undefined) return [];
  return [
    { leg, place: leg.from, at: first, inner: second },
    { leg, place: leg.to, at: last, inner: lastButOne },
  ];
}

/** The first point beyond `place` on the leg that goes on most nearly straight; null at a true end. */
function pointBeyond(ends: readonly LegEnd[], leg: Leg, place: PlaceId): LonLat | null {
  const own = ends.find((end) => end.leg === leg && end.place === place);
  if (own === undefined) return null;
  const others = ends.filter(
    (end) => end.leg !== leg && end.place === place && (end.leg.mode === 'air') === (leg.mode === 'air'),
  );
  let straightest: { readonly turn: number; readonly inner: LonLat } | null = null;
  for (const other of others) {
    const turn = turnBetween(own.inner, own.at, other.inner);
    if (turn < (straightest?.turn ?? sharpestTurn)) straightest = { turn, inner: other.inner };
  }
  return straightest?.inner ?? null;
}

/** How far a walker coming from `from` turns at `at` to go on to `to`: 0 is straight on, pi is back. */
function turnBetween(from: LonLat, at: LonLat, to: LonLat): number {
  const arriving = Math.atan2(at[1] - from[1], at[0] - from[0]);
  const leaving = Math.atan2(to[1] - at[1], to[0] - at[0]);
  const turn = Math.abs(leaving - arriving);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}

function lineOf(leg: Leg): readonly LonLat[] {
  const [from, to] = leg.line;
  if (leg.mode !== 'air' || leg.line.length !== 2 || from === undefined || to === undefined) return leg.line;
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  return [from, [from[0] + east / 2 + north * airBow, from[1] + north / 2 - east * airBow], to];
}
