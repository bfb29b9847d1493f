import { memo, useEffect, useId, useRef } from 'react';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapProps } from './map-props.ts';
import { markChanged } from './mark-changed.ts';
import { MapTargets } from './map-targets.tsx';
import { SvgPicture, type SvgPictureProps } from './svg-picture.tsx';
import { useGlide } from './use-glide.ts';
import { useMapGestures } from './use-map-gestures.ts';
import './map.css';

/** The plan as SVG: first paint, the map where WebGL is missing, print and export. */
export function SvgMap(props: MapProps) {
  const { plan, size, theme, label, description, camera, onCameraChange } = props;
  const element = useRef<SVGSVGElement>(null);
  const wordsId = useId();
  const { element: glided, live, glideTo } = useGlide(camera, size);
  const gestures = useMapGestures({
    element,
    live,
    size,
    onGlide(next) {
      glideTo(next);
      onCameraChange(next, true);
    },
    onStep: onCameraChange,
  });
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
      <g ref={glided}>
        <Picture {...pictureOf(props)} />
        <MapTargets {...props} hasPointer />
      </g>
    </svg>
  );
}

/** Drawn anew only when something of it has changed: a callout or a button of the page is no reason. */
const Picture = memo(SvgPicture);

function pictureOf(props: MapProps): SvgPictureProps {
  const { plan, basemap, camera, size, covered = none, theme, direction, hasPatterns, highlighted } = props;
  return { plan, basemap, camera, size, covered, theme, direction, hasPatterns, highlighted };
}

const none: NonNullable<MapProps['covered']> = [];
