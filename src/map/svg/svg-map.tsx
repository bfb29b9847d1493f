import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapProps } from './map-props.ts';

/** The plan as SVG: first paint, the map where WebGL is missing, print and export. */
export function SvgMap(props: MapProps) {
  const { size, theme, label } = props;
  return (
    <svg width={size.widthPixels} height={size.heightPixels} role="img" aria-label={label}>
      <rect width={size.widthPixels} height={size.heightPixels} fill={basemapColours[theme].sea} />
    </svg>
  );
}
