import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { isBroad } from '#map/plan/circle-centre.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { GlArea, GlDot, GlLook, GlStroke } from './gl-shapes.ts';
import { laneShapes } from './lane-shapes.ts';
import { firstNameLayer } from './map-style.ts';
import { circleShapes, deathShapes, markShapes } from './point-shapes.ts';

/** Under the names, in MapLibre's own stack of layers. */
const below = { beforeId: firstNameLayer };

/**
 * The plan as deck.gl layers, bottom to top: broad circles, ways and lanes, marks, small circles, deaths. Shapes of
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
  return [
    areaLayer('broad-circles', broad.areas),
    strokeLayer('broad-circle-edges', broad.edges),
    strokeLayer('lanes', laneShapes(plan, zoom, look)),
    strokeLayer('mark-edges', marks.edges),
    areaLayer('marks', marks.areas),
    areaLayer('small-circles', small.areas),
    strokeLayer('small-circle-edges', small.edges),
    dotLayer('deaths', deathShapes(plan.deaths, look)),
  ];
}

function strokeLayer(id: string, data: readonly GlStroke[]): Layer {
  return new PathLayer<GlStroke>({
    id,
    data,
    getPath: (stroke) => stroke.path,
    getColor: (stroke) => stroke.colour,
    getWidth: (stroke) => stroke.widthPixels,
    widthUnits: 'pixels',
    capRounded: true,
    jointRounded: true,
    ...flat,
  });
}

function areaLayer(id: string, data: readonly GlArea[]): Layer {
  return new SolidPolygonLayer<GlArea>({
    id,
    data,
    getPolygon: (area) => area.ring,
    getFillColor: (area) => area.colour,
    ...flat,
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
    ...flat,
  });
}

/** Painted in order on a flat map: nothing hides by depth, and what is hit is found without the graphics card. */
const flat = { ...below, pickable: false, parameters: { depthCompare: 'always', depthWriteEnabled: false } } as const;
