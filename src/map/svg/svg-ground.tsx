import { memo, useMemo } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { basemapColours, basemapWidths } from '#map/basemap/basemap-colours.ts';
import { boundaryClasses, boundaryDashes } from '#map/basemap/boundary-class.ts';
import type { MapSize } from '#map/plan/fit-camera.ts';
import { toScreen } from '#map/plan/projection.ts';
import { toWorldPath } from './world-path.ts';

interface SvgGroundProps {
  readonly basemap: Basemap;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
}

/** Land, water and boundaries on paper, at the camera that MapLibre would have. */
export function SvgGround({ basemap, camera, size, theme }: SvgGroundProps) {
  // The corner of the flat world: everything else follows by scale.
  const [x, y] = toScreen([-180, 85.051129], camera, size);
  return (
    <g transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(2 ** camera.zoom).toFixed(4)})`}>
      <WorldGround basemap={basemap} theme={theme} />
    </g>
  );
}

/** Drawn once per base map and theme; strokes keep their width whatever the scale. */
const WorldGround = memo(function WorldGround({ basemap, theme }: Pick<SvgGroundProps, 'basemap' | 'theme'>) {
  const colours = basemapColours[theme];
  const paths = useMemo(
    () => ({
      land: toWorldPath(basemap.land),
      rivers: toWorldPath(basemap.rivers),
      lakes: toWorldPath(basemap.lakes),
      coast: toWorldPath(basemap.coast),
      boundaries: boundaryClasses.map((name) => ({ name, path: toWorldPath(basemap.boundaries[name]) })),
    }),
    [basemap],
  );
  const width = basemapWidths.boundary;
  const stroke = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <g strokeLinejoin="round">
      <path d={paths.land} fill={colours.land} />
      <path d={paths.rivers} {...stroke} stroke={colours.river} strokeWidth={basemapWidths.river} />
      <path d={paths.lakes} {...stroke} fill={colours.lake} stroke={colours.coast} strokeWidth={basemapWidths.coast / 2} />
      <path d={paths.coast} {...stroke} stroke={colours.coast} strokeWidth={basemapWidths.coast} />
      {paths.boundaries.map(({ name, path }) => (
        <path
          key={name}
          d={path}
          {...stroke}
          stroke={colours.boundary}
          strokeWidth={width}
          strokeLinecap={name === 'dotted' ? 'round' : 'butt'}
          strokeDasharray={boundaryDashes[name]?.map((length) => length * width).join(' ')}
        />
      ))}
    </g>
  );
});
