import { useMemo } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { worldToScreen } from '#map/plan/lane-line.ts';
import { isDimmed, laneItem } from '#map/plan/map-items.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import { toWorld } from '#map/plan/projection.ts';
import { paintBands } from './paint-bands.ts';
import { dimOpacity } from './point-colours.ts';
import { linePath, round } from './round-path.ts';
import { isLeg, paintTraces } from './trace-look.ts';

interface SvgBandsProps {
  readonly plan: Pick<MapPlan, 'lanes' | 'traces'>;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
  readonly hasPatterns: boolean;
  readonly highlighted: readonly string[];
}

/** What lies under coasts and boundaries: the thin line of every leg, and the broad hollow lanes over them. */
export function SvgBands({ plan: { lanes, traces }, camera, size, theme, hasPatterns, highlighted }: SvgBandsProps) {
  const by = worldToScreen(camera, size);
  const bands = useMemo(() => paintBands(lanes, camera.zoom, theme, hasPatterns), [lanes, camera.zoom, theme, hasPatterns]);
  return (
    <g fill="none" strokeLinejoin="round">
      {paintTraces(traces.filter(isLeg), theme).map(({ trace, stroke }) => (
        <path
          key={trace.id}
          d={linePath(
            trace.path.map((position) => toWorld(position, camera.zoom)),
            by,
          )}
          stroke={stroke.colour}
          strokeWidth={stroke.widthPixels}
          strokeDasharray={stroke.dash?.join(' ')}
        />
      ))}
      {bands.map(({ lane, stroke, line, cap, id }) => (
        <path
          key={id}
          data-lane={lane.id}
          d={linePath(line, by)}
          stroke={stroke.colour}
          strokeWidth={round(stroke.widthPixels)}
          strokeLinecap={cap}
          strokeDasharray={stroke.dash?.join(' ')}
          opacity={isDimmed(laneItem(lane), highlighted) ? dimOpacity : undefined}
        />
      ))}
    </g>
  );
}
