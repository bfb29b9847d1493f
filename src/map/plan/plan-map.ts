import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { Corridor } from '#domain/corridor.ts';
import type { Result } from '#query/result.ts';
import type { MapPlan } from './map-plan.ts';

/** Everything the plan is made of: the answer, the corridor it is drawn along, and the names of one language. */
export interface MapPlanInput {
  readonly result: Result;
  readonly catalogue: Catalogue;
  readonly corridor: Corridor;
  readonly names: CatalogueNames;
}

/** One result as lanes, circles, dots and labels: pure, so that the same view is always the same picture. */
export function planMap(input: MapPlanInput): MapPlan {
  return {
    traces: input.corridor.legs.map((leg) => ({ id: leg.id, mode: leg.mode, path: leg.line })),
    lanes: [],
    marks: [],
    circles: [],
    deaths: [],
    labels: [],
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
