import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { Corridor } from '#domain/corridor.ts';
import type { Result } from '#query/result.ts';
import { carryFigures } from './carry-figures.ts';
import { chainLanes } from './chain-lanes.ts';
import { layLanes } from './lay-lanes.ts';
import { legPaths } from './leg-paths.ts';
import type { MapPlan } from './map-plan.ts';
import { scaleOf } from './map-scale.ts';
import { offsetLanes } from './offset-lanes.ts';
import { placeCircles } from './place-circles.ts';
import { placeDeaths } from './place-deaths.ts';
import { placeLabels } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';
import { planLegend } from './plan-legend.ts';

/** Everything the plan is made of: the answer, the corridor it is drawn along, and the names of one language. */
export interface MapPlanInput {
  readonly result: Result;
  readonly catalogue: Catalogue;
  readonly corridor: Corridor;
  readonly names: CatalogueNames;
  /** For the smallest screens; false unless given. */
  readonly isHalfScale?: boolean;
}

/**
 * One result as lanes, circles, dots and labels: pure, so that the same view is always the same picture.
 * Widths and radii follow the corridor's fixed scale, or half of it.
 */
export function planMap({ result, catalogue, corridor, names, isHalfScale = false }: MapPlanInput): MapPlan {
  const scale = scaleOf(corridor, isHalfScale);
  const paths = legPaths(corridor);
  const { carried, stocks, unplaced } = carryFigures(result, catalogue, corridor);
  const lanes = chainLanes(offsetLanes(layLanes(carried, corridor, scale), scale), corridor, paths);
  const { circles, unplaced: unplacedStocks } = placeCircles(stocks, catalogue, corridor, scale);
  const deaths = placeDeaths(result.deaths.incidents, scale);
  return {
    traces: corridor.legs.map((leg) => ({ id: leg.id, corridor: null, mode: leg.mode, path: paths.get(leg.id) ?? leg.line })),
    lanes,
    marks: placeMarks(lanes),
    circles,
    deaths,
    labels: placeLabels(catalogue, corridor, names, circles),
    legend: planLegend(lanes, circles, deaths, scale, isHalfScale),
    unplaced: [...unplaced, ...unplacedStocks],
  };
}
