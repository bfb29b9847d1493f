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
import { planLegend, withScaling } from './plan-legend.ts';

/** Everything the plan is made of: the answer, the corridor it is drawn along, and the names of one language. */
export interface MapPlanInput {
  readonly result: Result;
  readonly catalogue: Catalogue;
  readonly corridor: Corridor;
  readonly names: CatalogueNames;
  /** For the smallest screens; false unless given. */
  readonly isHalfScale?: boolean;
  /** Persons or movements to a pixel of a lane, where the viewer chose so; null unless given. */
  readonly perPixel?: number | null;
}

/**
 * One result as lanes, circles, dots and labels: pure, so that the same view is always the same picture.
 * Widths and radii follow the corridor's fixed scale, or half of it, unless the viewer chose another for the lanes.
 */
export function planMap({ result, catalogue, corridor, names, isHalfScale = false, perPixel = null }: MapPlanInput): MapPlan {
  const scale = scaleOf(corridor, isHalfScale, perPixel);
  const paths = legPaths(corridor);
  const { carried, stocks, unplaced } = carryFigures(result, catalogue, corridor);
  const laid = layLanes(carried, corridor, scale);
  const lanes = chainLanes(offsetLanes(laid, scale), corridor, paths);
  const { circles, unplaced: unplacedStocks } = placeCircles(stocks, catalogue, corridor, scale);
  const deaths = placeDeaths(result.deaths.incidents, scale);
  return {
    traces: corridor.legs.map((leg) => ({ id: leg.id, corridor: null, mode: leg.mode, path: paths.get(leg.id) ?? leg.line })),
    lanes,
    marks: placeMarks(lanes),
    circles,
    deaths,
    labels: placeLabels(catalogue, corridor, names, circles),
    legend: withScaling(planLegend(lanes, circles, deaths, scale, isHalfScale), laid, perPixel, result.query),
    unplaced: [...unplaced, ...unplacedStocks],
  };
}
