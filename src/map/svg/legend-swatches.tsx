import { categoryAppearance } from '#domain/category-appearance.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import { laneStrokes, type LaneLook } from './lane-strokes.ts';
import { markPaths } from './mark-shape.ts';
import { circleOpacity, deathInk, deathLook } from './point-colours.ts';
import { traceDashes, tracePixels } from './trace-look.ts';

export type SwatchTheme = 'light' | 'dark';

const widthPixels = 40;

interface LaneSwatchProps {
  readonly lane: LaneLook;
  readonly theme: SwatchTheme;
  readonly hasPatterns?: boolean;
}

/** A piece of a lane at its true width. */
export function LaneSwatch({ lane, theme, hasPatterns = false }: LaneSwatchProps) {
  const height = Math.max(12, lane.widthPixels + 2);
  return (
    <svg width={widthPixels} height={height} aria-hidden="true">
      {laneStrokes(lane, theme, hasPatterns).map((stroke) => (
        <path
          key={`${stroke.colour} ${stroke.widthPixels}`}
          d={`M2 ${height / 2}H${widthPixels - 2}`}
          stroke={stroke.colour}
          strokeWidth={stroke.widthPixels}
          strokeDasharray={stroke.dash?.join(' ')}
        />
      ))}
    </svg>
  );
}

/** An arrowhead along the line of the text, pointing to its start: the way back. */
export function MarkSwatch({ direction, theme }: { readonly direction: 'outward' | 'return'; readonly theme: SwatchTheme }) {
  const colour = categoryAppearance.mixed[theme];
  return (
    <svg width={widthPixels} height={16} aria-hidden="true">
      <path d={`M2 8H${widthPixels - 2}`} stroke={colour} strokeWidth={1.5} />
      <path
        d={markPaths[direction]}
        transform={`translate(${widthPixels / 2} 8) rotate(90)`}
        fill={colour}
        stroke={basemapColours[theme].land}
        strokeWidth={0.8}
        paintOrder="stroke"
      />
    </svg>
  );
}

/** Ways by land, sea and air without figures. */
export function TraceSwatch({ theme }: { readonly theme: SwatchTheme }) {
  return (
    <svg width={widthPixels} height={16} aria-hidden="true">
      {(['land', 'sea', 'air'] as const).map((mode, index) => (
        <path
          key={mode}
          d={`M2 ${3 + index * 5}H${widthPixels - 2}`}
          stroke={basemapColours[theme].trace}
          strokeWidth={tracePixels}
          strokeDasharray={traceDashes[mode]?.join(' ')}
        />
      ))}
    </svg>
  );
}

interface CircleSwatchProps {
  readonly radiusPixels: number;
  /** Of the largest beside it, so that all stand in one column. */
  readonly columnPixels: number;
  readonly theme: SwatchTheme;
}

export function CircleSwatch({ radiusPixels, columnPixels, theme }: CircleSwatchProps) {
  const colour = categoryAppearance.mixed[theme];
  const side = 2 * radiusPixels + 2;
  return (
    <svg width={columnPixels} height={side} aria-hidden="true">
      <circle
        cx={columnPixels / 2}
        cy={side / 2}
        r={radiusPixels}
        fill={colour}
        fillOpacity={circleOpacity}
        stroke={colour}
        strokeWidth={1.2}
      />
    </svg>
  );
}

interface DotSwatchProps {
  readonly radiusPixels: number;
  readonly isRing: boolean;
  readonly theme: SwatchTheme;
}

export function DotSwatch({ radiusPixels, isRing, theme }: DotSwatchProps) {
  const side = Math.max(12, 2 * radiusPixels + 3);
  return (
    <svg width={widthPixels} height={side} aria-hidden="true">
      <circle
        cx={widthPixels / 2}
        cy={side / 2}
        r={radiusPixels}
        fill={isRing ? 'none' : deathInk[theme]}
        stroke={deathInk[theme]}
        fillOpacity={deathLook.dotOpacity}
        strokeWidth={isRing ? deathLook.ringPixels : 0}
      />
    </svg>
  );
}
