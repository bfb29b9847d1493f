import { dashLine } from '#map/plan/dash-line.ts';
import { laneLine } from '#map/plan/lane-line.ts';
import { isDimmed, isLifted, laneItem } from '#map/plan/map-items.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { toLonLat, toWorld, type Point } from '#map/plan/projection.ts';
import { laneCasing } from '#map/svg/lane-strokes.ts';
import { laneOpacity } from '#map/svg/lane-opacity.ts';
import { dimOpacity } from '#map/svg/point-colours.ts';
import { isBand, paintBands } from '#map/svg/paint-bands.ts';
import { paintLanes } from '#map/svg/paint-lanes.ts';
import { isLeg, paintTraces } from '#map/svg/trace-look.ts';
import { colourBytes } from './colour-bytes.ts';
import type { GlLook, GlStroke } from './gl-shapes.ts';

type LanePlan = Pick<MapPlan, 'lanes' | 'traces'>;

/**
 * What lies under coasts and boundaries, in the order it is painted: the lines of the legs and the broad hollow lanes.
 * Offsets and dashes are worked out in pixels at `zoom` by the same code as the SVG map, so that both draw the same line;
 * they hold until the zoom changes.
 */
export function bandShapes({ lanes, traces }: LanePlan, zoom: number, look: GlLook): readonly GlStroke[] {
  const { theme, hasPatterns, highlighted } = look;
  const bands = paintBands(lanes, zoom, theme, hasPatterns).flatMap(({ lane, line, stroke, cap }) =>
    toStrokes(line, { ...stroke, cap }, zoom, isDimmed(laneItem(lane), highlighted) ? dimOpacity : 1),
  );
  return [...traceShapes(traces.filter(isLeg), zoom, theme, 'butt'), ...bands];
}

/** Whole corridors, casings and all other lanes as strokes, in the order they are painted; see `bandShapes`. */
export function laneShapes(plan: LanePlan, zoom: number, look: GlLook): readonly GlStroke[] {
  const { theme, hasPatterns, highlighted } = look;
  const lanes = plan.lanes.filter((lane) => !isBand(lane));
  const lines = new Map(lanes.map((lane) => [lane, laneLine(lane, zoom)]));
  const corridors = plan.traces.filter((trace) => !isLeg(trace));
  const casings = [...lines].flatMap(([lane, line]) =>
    toStrokes(line, { ...laneCasing(lane, theme, isLifted(laneItem(lane), highlighted)), cap: 'round' }, zoom, 1),
  );
  const strokes = paintLanes(lanes, theme, hasPatterns).flatMap(({ lane, stroke }) => {
    const cap = stroke.dash === null ? 'round' : 'butt';
    return toStrokes(lines.get(lane) ?? [], { ...stroke, cap }, zoom, laneOpacity(lane, highlighted));
  });
  return [...traceShapes(corridors, zoom, theme, 'round'), ...casings, ...strokes];
}

function traceShapes(
  traces: MapPlan['traces'],
  zoom: number,
  theme: 'light' | 'dark',
  cap: GlStroke['cap'],
): readonly GlStroke[] {
  return paintTraces(traces, theme).flatMap(({ trace, stroke }) =>
    toStrokes(
      trace.path.map((position) => toWorld(position, zoom)),
      { ...stroke, cap },
      zoom,
      1,
    ),
  );
}

interface Look {
  readonly cap: GlStroke['cap'];
  readonly colour: string;
  readonly widthPixels: number;
  readonly dash: readonly number[] | null;
}

function toStrokes(
  line: readonly Point[],
  { colour, widthPixels, dash, cap }: Look,
  zoom: number,
  opacity: number,
): readonly GlStroke[] {
  const pieces = dash === null ? [line] : dashLine(line, dash);
  return pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => ({
      path: piece.map((point) => [...toLonLat(point, zoom)] as [number, number]),
      colour: colourBytes(colour, opacity),
      widthPixels,
      cap,
    }));
}
