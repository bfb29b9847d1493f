import { dashLine } from '#map/plan/dash-line.ts';
import { laneLine } from '#map/plan/lane-line.ts';
import { isDimmed, laneItem } from '#map/plan/map-items.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { toLonLat, toWorld, type Point } from '#map/plan/projection.ts';
import { laneCasing } from '#map/svg/lane-strokes.ts';
import { dimOpacity } from '#map/svg/point-colours.ts';
import { paintLanes } from '#map/svg/paint-lanes.ts';
import { paintTraces } from '#map/svg/trace-look.ts';
import { colourBytes } from './colour-bytes.ts';
import type { GlLook, GlStroke } from './gl-shapes.ts';

/**
 * Traces, casings and lanes as strokes, in the order they are painted. Offsets and dashes are worked out in pixels at
 * `zoom` by the same code as the SVG map, so that both draw the same line; they hold until the zoom changes.
 */
export function laneShapes(plan: Pick<MapPlan, 'lanes' | 'traces'>, zoom: number, look: GlLook): readonly GlStroke[] {
  const { theme, hasPatterns, highlighted } = look;
  const lines = new Map(plan.lanes.map((lane) => [lane, laneLine(lane, zoom)]));
  const traces = paintTraces(plan.traces, theme).flatMap(({ trace, stroke }) =>
    toStrokes(
      trace.path.map((position) => toWorld(position, zoom)),
      stroke,
      zoom,
      1,
    ),
  );
  const casings = [...lines].flatMap(([lane, line]) => toStrokes(line, laneCasing(lane, theme), zoom, 1));
  const strokes = paintLanes(plan.lanes, theme, hasPatterns).flatMap(({ lane, stroke }) =>
    toStrokes(lines.get(lane) ?? [], stroke, zoom, isDimmed(laneItem(lane), highlighted) ? dimOpacity : 1),
  );
  return [...traces, ...casings, ...strokes];
}

interface Look {
  readonly colour: string;
  readonly widthPixels: number;
  readonly dash: readonly number[] | null;
}

function toStrokes(
  line: readonly Point[],
  { colour, widthPixels, dash }: Look,
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
    }));
}
