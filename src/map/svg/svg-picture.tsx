import { useId } from 'react';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapProps } from './map-props.ts';
import { dimmedLanes, highlightsOnMap } from '#map/plan/map-items.ts';
import { isBroad } from '#map/plan/circle-centre.ts';
import { SvgBands } from './svg-bands.tsx';
import { SvgCircles } from './svg-circles.tsx';
import { SvgDeaths } from './svg-deaths.tsx';
import { SvgGround } from './svg-ground.tsx';
import { SvgLabels } from './svg-labels.tsx';
import { SvgLanes } from './svg-lanes.tsx';
import { SvgMarks } from './svg-marks.tsx';
import { SvgPatterns } from './svg-patterns.tsx';

/** What of the map's properties can be seen: enough for print, export and the golden files. */
export type SvgPictureProps = Pick<
  MapProps,
  'plan' | 'basemap' | 'camera' | 'size' | 'covered' | 'theme' | 'direction' | 'hasPatterns' | 'highlighted'
>;

/** The whole picture from the sea up, for an `svg` of the map's size. */
export function SvgPicture(props: SvgPictureProps) {
  const { plan, basemap, camera, size, covered = [], theme, direction, hasPatterns, highlighted: asked } = props;
  const highlighted = highlightsOnMap(plan, asked);
  const patternPrefix = useId();
  const look = { camera, size, theme };
  const circleLook = { patterns: hasPatterns ? patternPrefix : null, highlighted };
  return (
    <g aria-hidden="true">
      <rect width={size.widthPixels} height={size.heightPixels} fill={basemapColours[theme].sea} />
      {hasPatterns && <SvgPatterns prefix={patternPrefix} theme={theme} />}
      {basemap !== null && <SvgGround part="areas" basemap={basemap} {...look} />}
      <SvgBands plan={plan} hasPatterns={hasPatterns} highlighted={highlighted} {...look} />
      {basemap !== null && <SvgGround part="lines" basemap={basemap} {...look} />}
      <SvgCircles circles={plan.circles.filter(isBroad)} {...circleLook} {...look} />
      <SvgLanes plan={plan} hasPatterns={hasPatterns} highlighted={highlighted} {...look} />
      <SvgMarks marks={plan.marks} dimmed={dimmedLanes(plan.lanes, highlighted)} {...look} />
      <SvgCircles circles={plan.circles.filter((circle) => !isBroad(circle))} {...circleLook} {...look} />
      <SvgDeaths deaths={plan.deaths} highlighted={highlighted} {...look} />
      <SvgLabels plan={plan} covered={covered} direction={direction} {...look} />
    </g>
  );
}
