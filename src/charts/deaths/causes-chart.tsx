import { chartColours } from '#ui/chart-colours.ts';
import { barPixels, type CausesInput, labelLinePixels, labelPixels, layoutCauses } from './layout.ts';

interface CausesChartProps extends CausesInput {
  readonly theme: 'light' | 'dark';
  /** The cause whose incidents are under pointer or focus. */
  readonly lit: string | null;
  readonly onPoint?: (cause: string | null) => void;
}

/** Dead and missing by cause: a bar each, hollow where the cause is not known. */
export function CausesChart({ theme, lit, onPoint, ...input }: CausesChartProps) {
  const layout = layoutCauses(input);
  const colours = chartColours[theme];
  return (
    <svg
      className="causes-chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      direction={input.direction}
      fontFamily="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif"
    >
      <rect width={layout.width} height={layout.height} fill={colours.paper} />
      <g aria-hidden="true">
        {layout.causes.map((cause) => (
          <g key={cause.id} onPointerEnter={() => onPoint?.(cause.id)} onPointerLeave={() => onPoint?.(null)}>
            <rect
              y={cause.labelY - labelPixels}
              width={layout.width}
              height={cause.barY + barPixels - cause.labelY + labelPixels}
              fill="transparent"
            />
            <text fontSize={labelPixels} fill={colours.ink}>
              {cause.labelLines.map((line, index) => (
                <tspan key={line} x={input.direction === 'rtl' ? layout.width : 0} y={cause.labelY + index * labelLinePixels}>
                  {line}
                </tspan>
              ))}
            </text>
            <rect
              x={round(cause.barX)}
              y={cause.barY}
              width={round(cause.barWidth)}
              height={barPixels}
              fill={cause.isUnknown ? colours.paper : cause.id === lit ? colours.accent : colours.ink}
              stroke={cause.id === lit ? colours.accent : colours.ink}
            />
            <text x={round(cause.valueX)} y={cause.valueY} fontSize={12} fill={colours.ink}>
              {cause.value}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
