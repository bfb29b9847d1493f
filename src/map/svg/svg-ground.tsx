import { geoMercator, geoPath } from 'd3-geo';
import { memo } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { basemapColours, basemapWidths } from '#map/basemap/basemap-colours.ts';
import { boundaryClasses, boundaryDashes } from '#map/basemap/boundary-class.ts';
import type { MapSize } from '#map/plan/fit-camera.ts';

interface SvgGroundProps {
  readonly basemap: Basemap;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
}

/** Land, water and boundaries on paper, at the camera that MapLibre would have. */
export const SvgGround = memo(function SvgGround({ basemap, camera, size, theme }: SvgGroundProps) {
  const colours = basemapColours[theme];
  const path = geoPath(toProjection(camera, size)).digits(1);
  const width = basemapWidths.boundary;
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={path(basemap.land) ?? ''} fill={colours.land} />
      <path d={path(basemap.rivers) ?? ''} stroke={colours.river} strokeWidth={basemapWidths.river} />
      <path d={path(basemap.lakes) ?? ''} fill={colours.lake} stroke={colours.coast} strokeWidth={basemapWidths.coast / 2} />
      <path d={path(basemap.coast) ?? ''} stroke={colours.coast} strokeWidth={basemapWidths.coast} />
      {boundaryClasses.map((boundaryClass) => (
        <path
          key={boundaryClass}
          d={path(basemap.boundaries[boundaryClass]) ?? ''}
          stroke={colours.boundary}
          strokeWidth={width}
          strokeLinecap={boundaryClass === 'dotted' ? 'round' : 'butt'}
          strokeDasharray={boundaryDashes[boundaryClass]?.map((length) => length * width).join(' ')}
        />
      ))}
    </g>
  );
});

/** The world is 512 px wide at zoom 0 and d3 counts in radii; straight lines stay straight, as MapLibre draws them. */
function toProjection(camera: Camera, size: MapSize) {
  const margin = 4;
  const projection = geoMercator()
    .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
    .center([camera.longitude, camera.latitude])
    .translate([size.widthPixels / 2, size.heightPixels / 2])
    .precision(0);
  return projection.clipExtent([
    [-margin, -margin],
    [size.widthPixels + margin, size.heightPixels + margin],
  ]);
}
