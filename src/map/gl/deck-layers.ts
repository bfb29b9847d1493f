import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { isBroad } from '#map/plan/circle-centre.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { GlArea, GlDot, GlLook, GlStroke } from './gl-shapes.ts';
import { bandShapes, laneShapes } from './lane-shapes.ts';
import { firstLineLayer, firstNameLayer } from './map-style.ts';
import { circleShapes, deathShapes, markShapes } from './point-shapes.ts';

/** Where in MapLibre's own stack of layers a layer lies: under the names, or under the lines of the ground. */
type Below = typeof firstNameLayer | typeof firstLineLayer;

/**
 * The plan as deck.gl layers, bottom to top: ways and bands (under the lines of the
 * ground), broad circles, lanes, marks, small circles, deaths. Shapes of
 * fixed size on the screen are worked out for `zoom`; make new layers when it changes.
 */
export function createDeckLayers(plan: MapPlan, zoom: number, look: GlLook): Layer[] {
  const broad = circleShapes(plan.circles.filter(isBroad), zoom, look);
  const small = circleShapes(
    plan.circles.filter((circle) => !isBroad(circle)),
    zoom,
    look,
  );
  const marks = markShapes(plan, zoom, look);
  const deaths = deathShapes(plan.deaths, zoom, look);
  return [
    ...strokeLayers('bands', bandShapes(plan, zoom, look), firstLineLayer),
    areaLayer('broad-circles', broad.areas),
    ...strokeLayers('broad-circle-edges', broad.edges),
    ...strokeLayers('lanes', laneShapes(plan, zoom, look)),
    ...strokeLayers('mark-edges', marks.edges),
    areaLayer('marks', marks.areas),
    areaLayer('small-circles', small.areas),
    ...strokeLayers('small-circle-edges', small.edges),
    ...strokeLayers('death-rings', deaths.rings),
    dotLayer('deaths', deaths.dots),
  ];
}

/** deck.gl has one kind of cap a layer: strokes with the same cap that follow each other make one. At least one, if empty. */
function strokeLayers(id: string, strokes: readonly GlStroke[], beforeId: Below = firstNameLayer): readonly Layer[] {
  const runs: GlStroke[][] = [];
  for (const stroke of strokes) {
    const run = runs.at(-1);
    if (run?.[0]?.cap === stroke.cap) run.push(stroke);
    else runs.push([stroke]);
  }
  const [first = [], ...others] = runs;
  return [first, ...others].map((run, index) => strokeLayer(index === 0 ? id : `${id}-${index}`, run, beforeId));
}

function strokeLayer(id: string, data: readonly GlStroke[], beforeId: Below): Layer {
  return new PathLayer<GlStroke>({
    id,
    data,
    getPath: (stroke) => stroke.path,
    getColor: (stroke) => stroke.colour,
    getWidth: (stroke) => stroke.widthPixels,
    widthUnits: 'pixels',
    capRounded: data[0]?.cap !== 'butt',
    jointRounded: true,
    ...flat(beforeId),
  });
}

function areaLayer(id: string, data: readonly GlArea[]): Layer {
  return new SolidPolygonLayer<GlArea>({
    id,
    data,
    getPolygon: (area) => area.ring,
    getFillColor: (area) => area.colour,
    ...flat(firstNameLayer),
  });
}

function dotLayer(id: string, data: readonly GlDot[]): Layer {
  return new ScatterplotLayer<GlDot>({
    id,
    data,
    getPosition: (dot) => dot.position,
    getRadius: (dot) => dot.radiusPixels,
    getFillColor: (dot) => dot.fill,
    getLineColor: (dot) => dot.edge,
    getLineWidth: (dot) => dot.edgePixels,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    ...flat(firstNameLayer),
  });
}

/** Painted in order on a flat map: nothing hides by depth, and what is hit is found without the graphics card. */
function flat(beforeId: Below) {
  return { beforeId, pickable: false, parameters: { depthCompare: 'always', depthWriteEnabled: false } } as const;
}
