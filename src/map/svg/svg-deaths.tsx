import type { Camera } from '#domain/camera.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { DeathDot } from '#map/plan/map-plan.ts';
import { groupDeaths } from '#map/plan/group-deaths.ts';
import { toScreen } from '#map/plan/projection.ts';
import { deathItem, isDimmed } from '#map/plan/map-items.ts';
import { deathInk, deathLook, dimOpacity } from './point-colours.ts';
import { round } from './round-path.ts';

interface SvgDeathsProps {
  readonly deaths: readonly DeathDot[];
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
  readonly highlighted: readonly string[];
}

/** Incidents: a dot for one or for several that are near each other, and a dashed ring where they were recorded over a period. */
export function SvgDeaths({ deaths, camera, size, theme, highlighted }: SvgDeathsProps) {
  const ink = deathInk[theme];
  const paper = basemapColours[theme].land;
  return groupDeaths(deaths, camera.zoom).map((dot) => {
    const [x, y] = toScreen(dot.position, camera, size);
    return (
      <circle
        key={dot.id}
        data-death={dot.id}
        cx={round(x)}
        cy={round(y)}
        r={round(dot.radiusPixels)}
        fill={dot.isCumulative ? 'none' : ink}
        fillOpacity={deathLook.dotOpacity}
        stroke={dot.isCumulative ? ink : paper}
        strokeWidth={dot.isCumulative ? deathLook.ringPixels : deathLook.dotEdgePixels}
        strokeDasharray={dot.isCumulative ? deathLook.ringDash.join(' ') : undefined}
        opacity={isDimmed(deathItem(dot), highlighted) ? dimOpacity : undefined}
      />
    );
  });
}
