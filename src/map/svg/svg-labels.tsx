import type { Camera } from '#domain/camera.ts';
import { basemapColours, basemapWidths } from '#map/basemap/basemap-colours.ts';
import type { MapSize } from '#map/plan/fit-camera.ts';
import type { MapLabel, MapPlan } from '#map/plan/map-plan.ts';
import { fitLabels } from './fit-labels.ts';
import { labelFont, labelStyles } from './label-styles.ts';
import { round } from './round-path.ts';

interface SvgLabelsProps {
  readonly plan: Pick<MapPlan, 'labels' | 'circles'>;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** The names that have room, each with a halo. Hidden from readers, who hear the map's description instead. */
export function SvgLabels({ plan, camera, size, theme, direction }: SvgLabelsProps) {
  const colours = basemapColours[theme];
  return (
    <g
      aria-hidden="true"
      fontFamily={labelFont}
      direction={direction}
      paintOrder="stroke"
      strokeLinejoin="round"
      pointerEvents="none"
    >
      {fitLabels(plan, camera, size).map(({ label, at, position, anchor }) => {
        const style = labelStyles[label.kind];
        return (
          <g key={label.id}>
            {label.kind === 'town' && (
              <circle
                cx={round(at[0])}
                cy={round(at[1])}
                r={2}
                fill={colours.landHalo}
                stroke={colours.townLabel}
                strokeWidth={1.1}
              />
            )}
            <text
              x={round(position[0])}
              y={round(position[1])}
              textAnchor={toTextAnchor(anchor, direction)}
              fontSize={style.sizePixels}
              fontWeight={style.weight}
              fontStyle={style.isItalic && direction === 'ltr' ? 'italic' : undefined}
              letterSpacing={direction === 'ltr' && style.spacing > 0 ? `${style.spacing}em` : undefined}
              fill={inkOf(label.kind, colours)}
              stroke={label.kind === 'sea' ? colours.seaHalo : colours.landHalo}
              strokeWidth={basemapWidths.labelHalo * 2}
              strokeOpacity={0.85}
            >
              {label.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** `start` is where the text begins: its right end in a right-to-left language. */
function toTextAnchor(anchor: 'before' | 'middle' | 'after', direction: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'after') === (direction === 'ltr') ? 'start' : 'end';
}

function inkOf(kind: MapLabel['kind'], colours: (typeof basemapColours)['light']): string {
  return { country: colours.countryLabel, town: colours.townLabel, sea: colours.seaLabel }[kind];
}
