import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { LegTrace } from '#map/plan/map-plan.ts';
import type { LaneStroke } from './lane-strokes.ts';

/** Sea ways in dashes and air ways in dots, so that a line across water is not read as a road; in pixels. */
export const traceDashes = { land: null, sea: [5, 3], air: [1, 4] } as const;

export const tracePixels = 0.9;

/** A corridor on the start page, and the paper round it. */
const corridorPixels = 3.6;
const corridorEdgePixels = 1.4;

/** The strokes of a trace from bottom to top: a thin line for a leg, a broad one on paper for a whole corridor. */
function traceStrokes({ corridor, mode }: LegTrace, theme: 'light' | 'dark'): readonly LaneStroke[] {
  const colours = basemapColours[theme];
  if (corridor === null) return [{ colour: colours.trace, widthPixels: tracePixels, dash: traceDashes[mode] }];
  return [
    { colour: colours.land, widthPixels: corridorPixels + 2 * corridorEdgePixels, dash: null },
    { colour: colours.corridor, widthPixels: corridorPixels, dash: null },
  ];
}

/** The strokes of all traces in the order they are painted: the paper of each under the ink of all, so that none cuts another. */
export function paintTraces(
  traces: readonly LegTrace[],
  theme: 'light' | 'dark',
): readonly { readonly trace: LegTrace; readonly stroke: LaneStroke; readonly level: number }[] {
  return traces
    .flatMap((trace) => traceStrokes(trace, theme).map((stroke, level) => ({ trace, stroke, level })))
    .toSorted((first, second) => first.level - second.level);
}

/** Whether a trace is a leg, and not a corridor of the start page. */
export function isLeg({ corridor }: LegTrace): boolean {
  return corridor === null;
}
