import { wrapText } from '#lib/wrap-text.ts';
import type { WayLeg, WayLegs } from '#query/way-graph-legs.ts';

export interface SchematicInput {
  readonly ways: Pick<WayLegs, 'stops' | 'legs'>;
  /** Names by country. */
  readonly names: ReadonlyMap<string, string>;
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

/** A country as a line across, its name at the start. */
export interface PlacedStop {
  readonly country: string;
  readonly y: number;
  /** Where the words begin. */
  readonly x: number;
  readonly lines: readonly string[];
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A leg as a line down, or up, from stop to stop on a track of its own. */
export interface PlacedLeg {
  readonly leg: WayLeg;
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
  readonly widthPixels: number;
  /** Where the number begins, beside the line. */
  readonly words: { readonly x: number; readonly y: number };
}

export interface SchematicLayout {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly PlacedStop[];
  readonly legs: readonly PlacedLeg[];
  /** Smaller legs for which there is no room: in the table only. */
  readonly hidden: readonly WayLeg[];
}

export const linePixels = 14;
export const wordsPixels = 12;
const stopPixels = 50;
const trackPixels = 62;
const widestPixels = 14;
const mostLegs = 16;

/**
 * The countries along the corridor as lines under each other, and the legs between them as tracks, the largest first and
 * near their stops' names; no two legs of a track overlap.
 */
export function layoutSchematic({ ways, names, widthPixels: width, direction }: SchematicInput): SchematicLayout {
  const nameWidth = Math.min(120, width * 0.26);
  const tracks = Math.max(1, Math.floor((width - nameWidth) / trackPixels));
  const candidates = ways.legs.slice(0, mostLegs);
  const { placed, left } = assignTracks(candidates, ways.stops, tracks);
  const used = new Set(placed.flatMap(({ leg }) => [leg.from, leg.to]));
  const stops = ways.stops.filter((stop) => used.has(stop));
  const yOf = (country: string): number => 24 + stops.indexOf(country) * stopPixels;
  const mirror = (x: number): number => (direction === 'rtl' ? width - x : x);
  const largest = Math.max(1, ...placed.map(({ leg }) => leg.size));
  return {
    width,
    height: 24 + Math.max(0, stops.length - 1) * stopPixels + 26,
    stops: stops.map((country) => {
      const lines = wrapText(names.get(country) ?? country, nameWidth - 8, wordsPixels);
      const y = yOf(country);
      const target = { x: direction === 'rtl' ? width - nameWidth : 0, y: y - 20, width: nameWidth, height: 40 };
      return { country, y, x: mirror(0), lines, target };
    }),
    legs: placed.map(({ leg, track }) => {
      const x = nameWidth + track * trackPixels + 12;
      const [fromY, toY] = [yOf(leg.from), yOf(leg.to)];
      return {
        leg,
        x: mirror(x),
        fromY,
        toY,
        widthPixels: Math.max(1.5, (leg.size / largest) * widestPixels),
        words: { x: mirror(x + widestPixels / 2 + 5), y: (fromY + toY) / 2 },
      };
    }),
    hidden: [...left, ...ways.legs.slice(mostLegs)],
  };
}

interface TrackedLeg {
  readonly leg: WayLeg;
  readonly track: number;
}

function assignTracks(legs: readonly WayLeg[], stops: readonly string[], tracks: number) {
  const taken: { readonly low: number; readonly high: number }[][] = Array.from({ length: tracks }, () => []);
  const placed: TrackedLeg[] = [];
  const left: WayLeg[] = [];
  for (const leg of legs) {
    const ends = [stops.indexOf(leg.from), stops.indexOf(leg.to)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const track = taken.findIndex((spans) => spans.every((span) => high <= span.low || low >= span.high));
    const spans = taken[track];
    if (spans === undefined) {
      left.push(leg);
      continue;
    }
    spans.push({ low, high });
    placed.push({ leg, track });
  }
  return { placed, left };
}
