import { chartColours } from '#ui/chart-colours.ts';
import { ageBarPixels, layoutAgeSex, type AgeSexInput, type LaidBar } from './layout.ts';

interface AgeSexChartProps extends AgeSexInput {
  readonly theme: 'light' | 'dark';
  /** True while the number's figures are under pointer or focus, here or on the map. */
  readonly isLit: boolean;
  readonly onPoint?: (isPointed: boolean) => void;
}

/** People by sex and age: a bar a group, women and men back to back where both are published; what is uncertain hollow. */
export function AgeSexChart({ theme, isLit, onPoint, ...input }: AgeSexChartProps) {
  const { width, height, texts, bars, axes } = layoutAgeSex(input);
  const colours = chartColours[theme];
  const fill = isLit ? colours.accent : colours.ink;
  return (
    <svg
      className="age-sex-chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction={input.direction}
      fontFamily="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif"
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
    >
      <rect width={width} height={height} fill={colours.paper} />
      <g aria-hidden="true">
        {bars.map((bar) => (
          <g key={bar.id}>
            <rect x={round(bar.x)} y={bar.y} width={round(bar.width)} height={ageBarPixels} fill={fill} />
            {bar.open === null ? null : (
              <rect
                x={round(bar.open.x)}
                y={bar.y + 0.5}
                width={round(bar.open.width)}
                height={ageBarPixels - 1}
                fill={colours.paper}
                stroke={fill}
              />
            )}
            {bar.isMinimum ? <path d={arrowOf(bar)} fill="none" stroke={fill} strokeWidth={1.5} /> : null}
          </g>
        ))}
        {axes.map(({ key, x, fromY, toY }) => (
          <line key={key} x1={round(x)} x2={round(x)} y1={fromY} y2={toY} stroke={colours.paper} strokeWidth={2} />
        ))}
        {texts.map(({ key, text, x, y, anchor, look }) => (
          <text
            key={key}
            x={round(x)}
            y={y}
            textAnchor={anchor}
            fontSize={look === 'title' ? 13 : 12}
            fontWeight={look === 'title' ? 600 : 400}
            fill={look === 'label' ? colours.inkSoft : colours.ink}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** At least so many: the end stays open. */
function arrowOf({ tipX, y, grows }: LaidBar): string {
  const step = grows === 'left' ? -4 : 4;
  const from = tipX + step / 4;
  return `M${round(from)} ${y + 1}l${step} ${ageBarPixels / 2 - 1}l${-step} ${ageBarPixels / 2 - 1}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
