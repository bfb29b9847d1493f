import { Fragment, useId } from 'react';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapProps } from './map-props.ts';
import { dimmedLanes, highlightsOnMap } from '#map/plan/map-items.ts';
import { isBroad } from '#map/plan/circle-centre.ts';
import { visibleTurns } from '#map/plan/visible-turns.ts';
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
  // What is drawn is drawn again wherever the world begins anew, as WebGL does.
  const turns = visibleTurns(camera, size).map((turn) => ({
    key: turn,
    look: turn === 0 ? look : { ...look, camera: { ...camera, longitude: camera.longitude - turn * 360 } },
  }));
  const circleLook = { patterns: hasPatterns ? patternPrefix : null, highlighted };
  return (
    <g aria-hidden="true">
      <rect width={size.widthPixels} height={size.heightPixels} fill={basemapColours[theme].sea} />
      {hasPatterns && <SvgPatterns prefix={patternPrefix} theme={theme} />}
      {basemap !== null && <SvgGround part="areas" basemap={basemap} {...look} />}
      {turns.map((turn) => (
        <SvgBands key={turn.key} plan={plan} hasPatterns={hasPatterns} highlighted={highlighted} {...turn.look} />
      ))}
      {basemap !== null && <SvgGround part="lines" basemap={basemap} {...look} />}
      {turns.map((turn) => (
        <Fragment key={turn.key}>
          <SvgCircles circles={plan.circles.filter(isBroad)} {...circleLook} {...turn.look} />
          <SvgLanes plan={plan} hasPatterns={hasPatterns} highlighted={highlighted} {...turn.look} />
          <SvgMarks marks={plan.marks} dimmed={dimmedLanes(plan.lanes, highlighted)} {...turn.look} />
          <SvgCircles circles={plan.circles.filter((circle) => !isBroad(circle))} {...circleLook} {...turn.look} />
          <SvgDeaths deaths={plan.deaths} highlighted={highlighted} {...turn.look} />
        </Fragment>
      ))}
      <SvgLabels plan={plan} covered={covered} direction={direction} {...look} />
    </g>
  );
}
