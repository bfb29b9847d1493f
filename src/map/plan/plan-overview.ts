import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import type { CorridorSummary } from '#domain/corridor.ts';
import type { LonLat } from '#domain/place.ts';
import type { MapLabel, MapPlan } from './map-plan.ts';
import { smoothLine } from './smooth-line.ts';

/** Every corridor as one broad named line among the countries' names, without figures: the map of the start page. */
export function planOverview(
  { corridors, countries }: Pick<AtlasOutline, 'corridors' | 'countries'>,
  names: Pick<OutlineNames, 'corridors' | 'countries'>,
): MapPlan {
  return {
    traces: corridors.map(({ id, outline }) => ({ id, corridor: id, mode: 'land', path: smoothLine(outline, null, null) })),
    lanes: [],
    marks: [],
    circles: [],
    deaths: [],
    labels: [
      ...corridors.map(({ id, outline }) => toLabel('corridor', id, names.corridors[id]?.name ?? id, middleOf(outline))),
      ...countries.flatMap(({ code, longitude, latitude }) => {
        const text = names.countries[code];
        return text === undefined ? [] : [toLabel('neighbour', code, text, [longitude, latitude])];
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

/** West, south, east and north of all the corridors together; null where there are none. */
export function boundsOf(corridors: readonly CorridorSummary[]): CorridorSummary['bounds'] | null {
  if (corridors.length === 0) return null;
  const side = (index: 0 | 1 | 2 | 3) => corridors.map(({ bounds }) => bounds[index]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

function toLabel(kind: 'corridor' | 'neighbour', id: string, text: string, position: LonLat): MapLabel {
  return { id: `${kind}:${id}`, text, kind, position, rank: kind === 'corridor' ? 1 : 5, minZoom: 0, shiftPixels: 0 };
}

function middleOf(line: readonly LonLat[]): LonLat {
  return line[Math.floor(line.length / 2)] ?? [0, 0];
}
