import { useMemo } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { Lane, MapPlan } from '#map/plan/map-plan.ts';
import { toWorld } from '#map/plan/projection.ts';
import { laneLine, worldToScreen } from '#map/plan/lane-line.ts';
import { isLifted, laneItem } from '#map/plan/map-items.ts';
import { laneCasing } from './lane-strokes.ts';
import { isBand } from './paint-bands.ts';
import { paintLanes } from './paint-lanes.ts';
import { laneOpacity } from './lane-opacity.ts';
import { linePath, round } from './round-path.ts';
import { isLeg, paintTraces } from './trace-look.ts';

interface SvgLanesProps {
  readonly plan: Pick<MapPlan, 'lanes' | 'traces'>;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
  readonly hasPatterns: boolean;
  readonly highlighted: readonly string[];
}

/** Whole corridors, and all lanes but the bands. */
export function SvgLanes({ plan, camera, size, theme, hasPatterns, highlighted }: SvgLanesProps) {
  const by = useMemo(() => worldToScreen(camera, size), [camera, size]);
  const lanes = useMemo(() => plan.lanes.filter((lane) => !isBand(lane)), [plan.lanes]);
  const lines = useMemo(() => new Map(lanes.map((lane) => [lane, laneLine(lane, camera.zoom)])), [lanes, camera.zoom]);
  const corridors = plan.traces.filter((trace) => !isLeg(trace));
  const drawn = useMemo(() => new Map([...lines].map(([lane, line]) => [lane, linePath(line, by)])), [lines, by]);
  const painted = useMemo(() => paintLanes(lanes, theme, hasPatterns), [lanes, theme, hasPatterns]);
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {paintTraces(corridors, theme).map(({ trace, stroke: { colour, widthPixels }, level }) => (
        <path
          key={`${level}|${trace.id}`}
          d={linePath(
            trace.path.map((position) => toWorld(position, camera.zoom)),
            by,
          )}
          stroke={colour}
          strokeWidth={widthPixels}
        />
      ))}
      {lanes.map((lane) => {
        const casing = laneCasing(lane, theme, isLifted(laneItem(lane), highlighted));
        return <path key={lane.id} d={drawn.get(lane)} stroke={casing.colour} strokeWidth={round(casing.widthPixels)} />;
      })}
      {painted.map(({ lane, stroke, id }) => (
        <path
          key={id}
          data-lane={lane.id}
          d={drawn.get(lane)}
          stroke={stroke.colour}
          strokeWidth={Math.round(stroke.widthPixels * 100) / 100}
          strokeDasharray={stroke.dash?.join(' ')}
          strokeLinecap={stroke.dash === null ? undefined : 'butt'}
          opacity={opacityAttribute(lane, highlighted)}
        />
      ))}
    </g>
  );
}

/** None where it is full. */
function opacityAttribute(lane: Lane, highlighted: readonly string[]): number | undefined {
  const opacity = laneOpacity(lane, highlighted);
  return opacity === 1 ? undefined : Number(opacity.toFixed(2));
}
