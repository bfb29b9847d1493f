import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import type { CorridorSummary } from '#domain/corridor.ts';
import type { LonLat } from '#domain/place.ts';
import type { MapLabel, MapPlan } from './map-plan.ts';
import { smoothLine } from './smooth-line.ts';

/**
 * Every corridor as one broad line among the countries' names, without figures: the map of the start page. A corridor has its
 * name beside it, or where there is no room its number in the list of corridors.
 */
export function planOverview(
  { corridors, countries }: Pick<AtlasOutline, 'corridors' | 'countries'>,
  names: Pick<OutlineNames, 'corridors' | 'countries'>,
  sayNumber: (position: number) => string,
): MapPlan {
  return {
    traces: corridors.map(({ id, outline }) => ({ id, corridor: id, mode: 'land', path: smoothLine(outline, null, null) })),
    lanes: [],
    marks: [],
    circles: [],
    deaths: [],
    labels: [
      ...corridors.map(({ id, outline }, index) =>
        toCorridorLabel(id, names.corridors[id]?.name ?? id, outline, sayNumber(index + 1)),
      ),
      ...countries.flatMap(({ code, longitude, latitude }) => {
        const text = names.countries[code];
        return text === undefined ? [] : [toCountryLabel(code, text, [longitude, latitude])];
      }),
    ],
    legend: {
      laneScale: [],
      circleScale: [],
      deathScale: [],
      categories: [],
      isHalfScale: false,
      thinnerBy: 1,
      hasShared: false,
      hasReturn: false,
      hasThinned: false,
    },
    unplaced: [],
  };
}

/** Degrees kept free round the outermost lines, for what is written beside them. */
const nameRoom = 8;

/** West, south, east and north of all the corridors' lines together and of room for their names; null where there are none. */
export function boundsOf(corridors: readonly CorridorSummary[]): CorridorSummary['bounds'] | null {
  const points = corridors.flatMap(({ outline }) => outline);
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes) - nameRoom,
    Math.min(...latitudes) - nameRoom,
    Math.max(...longitudes) + nameRoom,
    Math.max(...latitudes) + nameRoom,
  ];
}

/** From which magnification on countries are named: further out the corridors need the room. */
const countryZoom = 2.6;

const noPlace: LonLat = [0, 0];
/** Shares of the way along a line at which its name may stand, the best first. */
const alongLine = [0.5, 0.3, 0.7, 0.15, 0.85, 0, 1];

function toCorridorLabel(id: string, name: string, outline: readonly LonLat[], short: string): MapLabel {
  const places = alongLine.map((share) => outline[Math.round(share * (outline.length - 1))] ?? noPlace);
  const [position = noPlace, ...otherPositions] = places;
  const text = shortenName(name);
  return { id: `corridor:${id}`, text, kind: 'corridor', position, otherPositions, short, rank: 1, minZoom: 0, shiftPixels: 0 };
}

/** A name without what explains it: "Southern Route (Horn and East Africa to Southern Africa)" is the Southern Route. */
function shortenName(name: string): string {
  return name.split(/\s*[:(]/u)[0]?.trim() || name;
}

function toCountryLabel(code: string, text: string, position: LonLat): MapLabel {
  return { id: `neighbour:${code}`, text, kind: 'neighbour', position, rank: 5, minZoom: countryZoom, shiftPixels: 0 };
}
