import { categoryAppearance } from '#domain/category-appearance.ts';
import type { LonLat } from '#domain/place.ts';
import type { WorldIndex, WorldNames } from '#domain/world.ts';
import type { WorldEnd, WorldFlow, WorldResult } from '#query/world/world-result.ts';
import type { ChainedLane } from './chain-lanes.ts';
import { fitScale } from './fit-scale.ts';
import { flowPaths } from './flow-curve.ts';
import { flowScale } from './flow-scale.ts';
import type { Circle, DirectionMark, MapPlan } from './map-plan.ts';
import { circleRadius, laneWidth, type MapScale } from './map-scale.ts';
import { placeMarks } from './place-marks.ts';
import { placeWorldLabels } from './plan-world-labels.ts';
import { planLegend } from './plan-legend.ts';

/** Hundreds of lines cross: each lets the others through, and one that is drawn broader than it is stands back. */
const flowOpacity = 0.8;
const thinnedOpacity = 0.5;

/** So many of the thinnest lines carry their arrowheads like the others; the rest only this much nearer, where there is room. */
const mostMarked = 30;
const laterZoom = 1.5;

/** Everything the plan of a world view is made of. */
export interface WorldPlanInput {
  readonly result: WorldResult;
  readonly index: Pick<WorldIndex, 'countries' | 'regions'>;
  readonly names: Pick<WorldNames, 'countries' | 'regions'>;
  /** Persons or movements a year to a pixel, where the viewer chose so; null: the series' own. */
  readonly chosenPerPixel: number | null;
  /** For the smallest screens. */
  readonly isHalfScale: boolean;
}

/**
 * The flows of a world view as lanes of no leg: one curve each (two copies where it crosses the antimeridian), the widest at
 * the bottom, so that no small one is hidden. What stays within one end is a circle on it. A flow whose end has no place on
 * the map is among `unplaced`.
 */
export function planWorld({ result, index, names, chosenPerPixel, isHalfScale }: WorldPlanInput): MapPlan {
  const scale = flowScale(result.series, isHalfScale, chosenPerPixel);
  const placeOf = createPlaces(index);
  const lanes: ChainedLane[] = [];
  const circles: Circle[] = [];
  const unplaced: string[] = [];
  for (const flow of result.flows) {
    const [from, to] = [placeOf(flow.origin), placeOf(flow.destination)];
    if (from === null || to === null) unplaced.push(flow.id);
    else if (flow.isWithin) circles.push(toCircle(flow, from, result, scale));
    else lanes.push(...toLanes(flow, from, to, result, scale));
  }
  const crowded = new Set(
    lanes
      .filter(({ isThinned }) => isThinned)
      .slice(mostMarked)
      .map(({ id }) => id),
  );
  return {
    traces: [],
    lanes,
    marks: placeMarks(lanes).map((mark) => (crowded.has(mark.lane) ? laterMark(mark) : mark)),
    circles,
    deaths: [],
    labels: placeWorldLabels({ result, index, names, circles }),
    legend: {
      ...planLegend(lanes, [], [], scale, isHalfScale),
      circleScale: circles.length === 0 ? [] : circleSteps(scale),
      // Of a series' own scale there is no "usual" one to compare with.
      thinnerBy: 1,
      scaling: { chosen: chosenPerPixel, fitted: fittedScale(result) ?? result.series.perYearPerPixel, period: 'year' },
    },
    unplaced,
  };
}

function laterMark({ minZoom, ...mark }: DirectionMark): DirectionMark {
  return { ...mark, minZoom: minZoom + laterZoom };
}

/** The scale at which the widest line shown is broad and no broader; null where no line is shown. */
function fittedScale({ flows }: WorldResult): number | null {
  const lines = flows.filter(({ isWithin }) => !isWithin);
  return fitScale(lines.map(({ id, drawn }) => ({ leg: id, sense: 'forward', bundle: id, perYear: drawn })));
}

/** Where an end stands: a country at its label point, a group where its flows meet. Null for what has no place. */
function createPlaces({ countries, regions }: WorldPlanInput['index']): (end: WorldEnd) => LonLat | null {
  const places = new Map<string, LonLat>([
    ...countries.map(({ code, longitude, latitude }) => [`country:${code}`, [longitude, latitude]] as const),
    ...regions.map(({ id, longitude, latitude }) => [`region:${id}`, [longitude, latitude]] as const),
  ]);
  return (end) => places.get(end.kind === 'country' ? `country:${end.code}` : `region:${end.region}`) ?? null;
}

function toLanes(flow: WorldFlow, from: LonLat, to: LonLat, { series }: WorldResult, scale: MapScale): readonly ChainedLane[] {
  const width = laneWidth(flow.drawn, scale);
  return flowPaths(from, to).map((path, copy) => ({
    id: copy === 0 ? flow.id : `${flow.id}|again`,
    figures: [flow.id],
    category: series.category,
    pattern: categoryAppearance[series.category].pattern,
    path,
    widthPixels: width.widthPixels,
    isThinned: width.isThinned,
    opacity: width.isThinned ? thinnedOpacity : flowOpacity,
    offsetPixels: 0,
    perYear: flow.drawn,
    unit: series.unit,
    direction: series.stage === 'return' ? 'return' : 'outward',
    mode: 'land',
    isShared: false,
    strands: 1,
    bundle: series.id,
    isLead: true,
  }));
}

function toCircle(flow: WorldFlow, position: LonLat, { series }: WorldResult, scale: MapScale): Circle {
  const { category } = series;
  const part = { category, pattern: categoryAppearance[category].pattern, persons: flow.drawn, figures: [flow.id] };
  return {
    id: flow.id,
    country: flow.origin.kind === 'country' ? flow.origin.code : `region:${flow.origin.region}`,
    position,
    shiftPixels: [0, 0],
    radiusPixels: circleRadius(flow.drawn, scale),
    persons: flow.drawn,
    parts: [{ ...part, startAngle: 0, endAngle: 2 * Math.PI }],
    bundle: series.id,
  };
}

/** Circles for the legend, in round numbers of the scale. */
function circleSteps(scale: MapScale): MapPlan['legend']['circleScale'] {
  return [5, 20, 100].map((pixels) => {
    const persons = pixels * scale.perYearPerLanePixel;
    return { persons, radiusPixels: circleRadius(persons, scale) };
  });
}
