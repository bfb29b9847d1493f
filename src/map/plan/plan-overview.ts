import type { CatalogueNames } from '#domain/catalogue.ts';
import type { CorridorSummary } from '#domain/corridor.ts';
import type { LonLat } from '#domain/place.ts';
import type { MapPlan } from './map-plan.ts';

/** Every corridor as one thin named line, without figures: the map of the start page. */
export function planOverview(corridors: readonly CorridorSummary[], names: CatalogueNames): MapPlan {
  return {
    traces: corridors.map(({ id, outline }) => ({ id, mode: 'land', path: outline })),
    lanes: [],
    marks: [],
    circles: [],
    deaths: [],
    labels: corridors.map(({ id, outline }) => ({
      id,
      text: names.corridors[id]?.name ?? id,
      kind: 'country',
      position: middleOf(outline),
      rank: 1,
      minZoom: 0,
      shiftPixels: 0,
    })),
    legend: {
      laneScale: [],
      circleScale: [],
      deathScale: [],
      categories: [],
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

function middleOf(line: readonly LonLat[]): LonLat {
  return line[Math.floor(line.length / 2)] ?? [0, 0];
}
