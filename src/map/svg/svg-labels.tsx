import { memo } from 'react';
import type { Camera } from '#domain/camera.ts';
import { basemapColours, basemapWidths } from '#map/basemap/basemap-colours.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { ScreenBox } from '#map/plan/screen-box.ts';
import { fitLabels } from './fit-labels.ts';
import { labelColours, labelFont, labelStyles, lineHeight } from './label-styles.ts';
import { round } from './round-path.ts';

interface SvgLabelsProps {
  readonly plan: Pick<MapPlan, 'labels' | 'circles' | 'traces'>;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly covered: readonly ScreenBox[];
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** The names that have room, each with a halo. Hidden from readers, who hear the map's description instead. */
export const SvgLabels = memo(function SvgLabels({ plan, camera, size, covered, theme, direction }: SvgLabelsProps) {
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
      {fitLabels(plan, camera, size, covered).map(({ label, lines, at, position, anchor }) => {
        const style = labelStyles[label.kind];
        const { ink, halo } = labelColours(label.kind, theme);
        const [x, y] = [round(position[0]), round(position[1])];
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
            {label.kind === 'landmark' && <circle cx={round(at[0])} cy={round(at[1])} r={1.6} fill={ink} />}
            <text
              x={x}
              y={y}
              textAnchor={toTextAnchor(anchor, direction)}
              fontSize={style.sizePixels}
              fontWeight={style.weight}
              fontStyle={style.isItalic && direction === 'ltr' ? 'italic' : undefined}
              letterSpacing={direction === 'ltr' && style.spacing > 0 ? `${style.spacing}em` : undefined}
              fill={ink}
              stroke={halo}
              strokeWidth={basemapWidths.labelHalo * 2}
              strokeOpacity={0.85}
            >
              {lines.length === 1
                ? lines[0]
                : lines.map((line, index) => (
                    <tspan key={line} x={x} dy={index === 0 ? undefined : `${lineHeight}em`}>
                      {line}
                    </tspan>
                  ))}
            </text>
          </g>
        );
      })}
    </g>
  );
});

/** `start` is where the text begins: its right end in a right-to-left language. */
function toTextAnchor(anchor: 'before' | 'middle' | 'after', direction: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'after') === (direction === 'ltr') ? 'start' : 'end';
}
