import type { Carry, Corridor, Leg, Strand } from '#domain/corridor.ts';
import type { PlaceId } from '#domain/place.ts';
import { unique } from '#lib/unique.ts';
import { findCarry } from './find-carry.ts';
import type { Figure } from './result.ts';

/**
 * What stands at an end or in the middle of a path. `country`: a country or, by its code, no country. `unknown`: the publisher
 * states that it does not know. `not-published`: nothing is said. `not-followed`: counted on the way, and nobody
 * counts where they went on to. Ways: `counted-at` a place or `counted-in` a country, as the publisher counts; `by-place`,
 * `by-country` and `direct`, as the atlas draws the only way it knows.
 */
export type WayNodeKind =
  | 'country'
  | 'unknown'
  | 'not-published'
  | 'not-followed'
  | 'counted-at'
  | 'counted-in'
  | 'by-place'
  | 'by-country'
  | 'direct'
  | 'others';

export interface WayStop {
  readonly kind: WayNodeKind;
  /** A country, a place, or of `direct` the modes of its legs; null where the kind says all. */
  readonly code: string | null;
}

/** One figure with where it comes from, by which way and where it goes. */
export interface WayPath {
  readonly figure: Figure;
  readonly origin: WayStop;
  readonly way: WayStop;
  readonly destination: WayStop;
}

const notPublished: WayStop = { kind: 'not-published', code: null };
const notFollowed: WayStop = { kind: 'not-followed', code: null };

/** The path of a figure; of several ways that the publisher does not tell apart none is chosen. */
export function toWayPath(figure: Figure, corridor: Corridor): WayPath {
  return {
    figure,
    origin: toEnd(figure.origin),
    way: findWay(figure, corridor),
    destination: figure.stage === 'transit' ? notFollowed : toEnd(figure.destination),
  };
}

/** The places a strand passes, both ends included; it ends early where its legs do not join. */
export function walkStrand({ from, legs }: Strand, corridor: Corridor): readonly PlaceId[] {
  return [from, ...stepsOf({ from, legs }, corridor).map(({ to }) => to)];
}

function toEnd(code: string | null): WayStop {
  if (code === null) return notPublished;
  return code === 'UNK' ? { kind: 'unknown', code: null } : { kind: 'country', code };
}

function findWay(figure: Figure, corridor: Corridor): WayStop {
  if (figure.place !== null) return { kind: 'counted-at', code: figure.place };
  if (figure.stage === 'transit' && figure.destination !== null) return { kind: 'counted-in', code: figure.destination };
  const ways = (findCarry(corridor.carries, figure)?.strands ?? []).map((strand) => toWay(strand, corridor));
  const [only, ...others] = unique(ways.map(({ kind, code }) => `${kind}|${code}`));
  return only === undefined || others.length > 0 ? notPublished : (ways[0] ?? notPublished);
}

/** A strand by its last crossing or sea passage, else the last country passed, else how the common border is crossed. */
function toWay(strand: Carry['strands'][number], corridor: Corridor): WayStop {
  const places = new Map(corridor.places.map((place) => [place.id, place]));
  const passed = walkStrand(strand, corridor).flatMap((id) => places.get(id) ?? []);
  const crossing = passed.slice(1, -1).findLast(({ kind }) => kind === 'crossing' || kind === 'sea-passage');
  if (crossing !== undefined) return { kind: 'by-place', code: crossing.id };
  const countries = unique(passed.flatMap(({ country }) => country ?? []));
  const before = countries.slice(1, -1).at(-1);
  if (before !== undefined) return { kind: 'by-country', code: before };
  const modes = unique(stepsOf(strand, corridor).map(({ mode }) => mode)).toSorted();
  return { kind: 'direct', code: modes.join('+') };
}

interface Step {
  readonly to: PlaceId;
  readonly mode: Leg['mode'];
}

function stepsOf({ from, legs }: Strand, corridor: Corridor): readonly Step[] {
  const steps: Step[] = [];
  let at = from;
  for (const id of legs) {
    const leg = corridor.legs.find((each) => each.id === id);
    if (leg === undefined || (leg.from !== at && leg.to !== at)) break;
    at = leg.from === at ? leg.to : leg.from;
    steps.push({ to: at, mode: leg.mode });
  }
  return steps;
}
