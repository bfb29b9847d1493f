import type { Camera } from '#domain/camera.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { Circle } from '#map/plan/map-plan.ts';
import { circleItem, isDimmed } from '#map/plan/map-items.ts';
import { circleCentre } from '#map/plan/circle-centre.ts';
import { patternId } from './svg-patterns.tsx';
import { circleOpacity, dimOpacity } from './point-colours.ts';
import { round, slicePath } from './round-path.ts';

interface SvgCirclesProps {
  readonly circles: readonly Circle[];
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
  /** The prefix of this map's pattern ids; null: plain colours. */
  readonly patterns: string | null;
  readonly highlighted: readonly string[];
}

/** Stocks: a circle by area, its parts as slices. */
export function SvgCircles({ circles, camera, size, theme, patterns, highlighted }: SvgCirclesProps) {
  return circles.map((circle) => {
    const centre = circleCentre(circle, camera, size);
    return (
      <g key={circle.id} data-circle={circle.id} opacity={isDimmed(circleItem(circle), highlighted) ? dimOpacity : undefined}>
        {circle.parts.map(({ category, pattern, startAngle, endAngle }) => {
          const colour = categoryAppearance[category][theme];
          const d = slicePath(centre, circle.radiusPixels, startAngle, endAngle);
          const isPatterned = patterns !== null && pattern !== 'solid';
          return (
            <g key={category} stroke={colour} strokeWidth={1.2} strokeLinejoin="round">
              <path d={d} fill={colour} fillOpacity={isPatterned ? dimOpacity : circleOpacity} />
              {isPatterned && <path d={d} fill={`url(#${patternId(patterns, category)})`} />}
            </g>
          );
        })}
        <circle
          cx={round(centre[0])}
          cy={round(centre[1])}
          r={round(circle.radiusPixels + 1.1)}
          fill="none"
          stroke={basemapColours[theme].land}
          strokeWidth={0.9}
        />
      </g>
    );
  });
}
