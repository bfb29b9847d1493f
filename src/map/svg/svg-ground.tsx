import { memo, useMemo } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { basemapColours, basemapWidths } from '#map/basemap/basemap-colours.ts';
import { boundaryClasses, boundaryDashes } from '#map/basemap/boundary-class.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { toScreen } from '#map/plan/projection.ts';
import { visibleTurns } from '#map/plan/visible-turns.ts';
import { toWorldPath } from './world-path.ts';

interface SvgGroundProps {
  /** Land and water, or the lines over them: broad lanes lie between the two. */
  readonly part: 'areas' | 'lines';
  readonly basemap: Basemap;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
}

/** Land, water and boundaries on paper, at the camera that MapLibre would have; across the antimeridian the world begins anew. */
export function SvgGround({ part, basemap, camera, size, theme }: SvgGroundProps) {
  return visibleTurns(camera, size).map((turn) => {
    // The corner of the flat world: everything else follows by scale.
    const [x, y] = toScreen([-180 + turn * 360, 85.051129], camera, size);
    return (
      <g key={turn} transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(2 ** camera.zoom).toFixed(4)})`}>
        {part === 'areas' ? <WorldAreas basemap={basemap} theme={theme} /> : <WorldLines basemap={basemap} theme={theme} />}
      </g>
    );
  });
}

type WorldProps = Pick<SvgGroundProps, 'basemap' | 'theme'>;

const outline = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;

/** Drawn once per base map and theme; strokes keep their width whatever the scale. */
const WorldAreas = memo(function WorldAreas({ basemap, theme }: WorldProps) {
  const colours = basemapColours[theme];
  const paths = useMemo(
    () => ({ land: toWorldPath(basemap.land), rivers: toWorldPath(basemap.rivers), lakes: toWorldPath(basemap.lakes) }),
    [basemap],
  );
  return (
    <g strokeLinejoin="round">
      <path d={paths.land} fill={colours.land} />
      <path d={paths.rivers} {...outline} stroke={colours.river} strokeWidth={basemapWidths.river} />
      <path d={paths.lakes} {...outline} fill={colours.lake} stroke={colours.coast} strokeWidth={basemapWidths.coast / 2} />
    </g>
  );
});

const WorldLines = memo(function WorldLines({ basemap, theme }: WorldProps) {
  const colours = basemapColours[theme];
  const paths = useMemo(
    () => ({
      coast: toWorldPath(basemap.coast),
      boundaries: boundaryClasses.map((name) => ({ name, path: toWorldPath(basemap.boundaries[name]) })),
    }),
    [basemap],
  );
  const width = basemapWidths.boundary;
  return (
    <g strokeLinejoin="round">
      <path d={paths.coast} {...outline} stroke={colours.coast} strokeWidth={basemapWidths.coast} />
      {paths.boundaries.map(({ name, path }) => (
        <path
          key={name}
          d={path}
          {...outline}
          stroke={colours.boundary}
          strokeWidth={width}
          strokeLinecap={name === 'dotted' ? 'round' : 'butt'}
          strokeDasharray={boundaryDashes[name]?.map((length) => length * width).join(' ')}
        />
      ))}
    </g>
  );
});
