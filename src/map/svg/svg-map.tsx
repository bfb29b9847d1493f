import { useEffect, useId, useRef } from 'react';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapProps } from './map-props.ts';
import { markChanged } from './mark-changed.ts';
import { MapTargets } from './map-targets.tsx';
import { SvgPicture } from './svg-picture.tsx';
import { useMapGestures } from './use-map-gestures.ts';
import './map.css';

/** The plan as SVG: first paint, the map where WebGL is missing, print and export. */
export function SvgMap(props: MapProps) {
  const { plan, size, theme, label, description, camera, onCameraChange } = props;
  const element = useRef<SVGSVGElement>(null);
  const wordsId = useId();
  const gestures = useMapGestures({ element, camera, size, onCameraChange });
  const drawn = useRef<MapProps['plan'] | null>(null);
  useEffect(() => {
    if (drawn.current !== plan) markChanged('svg');
    drawn.current = plan;
  });
  return (
    <svg
      ref={element}
      className="map-svg"
      width={size.widthPixels}
      height={size.heightPixels}
      viewBox={`0 0 ${size.widthPixels} ${size.heightPixels}`}
      style={{ background: basemapColours[theme].sea }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
      role="group"
      aria-label={label}
      aria-describedby={wordsId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard pans and zooms here
      tabIndex={0}
      {...gestures}
    >
      <desc id={wordsId}>{description}</desc>
      <SvgPicture {...props} />
      <MapTargets {...props} hasPointer />
    </svg>
  );
}
