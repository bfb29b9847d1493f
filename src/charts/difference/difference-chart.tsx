import { chartColours } from '#ui/chart-colours.ts';
import { layoutDifference, sideBarPixels, type DifferenceInput, type LaidLine } from './layout.ts';

interface DifferenceChartProps extends DifferenceInput {
  readonly theme: 'light' | 'dark';
  /** The pair under pointer or focus, here or on a map. */
  readonly lit: ReadonlySet<string>;
  readonly onPoint?: (pair: string | null) => void;
}

/** Numbers in pairs: under each name two bars, the first side in ink, the second in the accent; what is uncertain hollow. */
export function DifferenceChart({ theme, lit, onPoint, ...input }: DifferenceChartProps) {
  const { width, height, pairs } = layoutDifference(input);
  const colours = chartColours[theme];
  const isRtl = input.direction === 'rtl';
  const [start, end] = isRtl ? [width, 0] : [0, width];
  return (
    <svg
      className="difference-chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction={input.direction}
      fontFamily="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif"
    >
      <rect width={width} height={height} fill={colours.paper} />
      <g aria-hidden="true">
        {pairs.map(({ id, labelLines, noteLines, sides, top, bottom }) => (
          <g key={id} onPointerEnter={() => onPoint?.(id)} onPointerLeave={() => onPoint?.(null)}>
            <rect y={top} width={width} height={bottom - top + 6} fill={lit.has(id) ? colours.accentWash : 'transparent'} />
            <Lines lines={labelLines} x={start} size={13} weight={600} fill={colours.ink} />
            <Lines lines={noteLines} x={start} size={12} weight={400} fill={colours.ink} />
            {sides.map(({ side, nameLines, written, textY, barY, bar }) => {
              const ink = side === 'first' ? colours.ink : colours.accent;
              return (
                <g key={side}>
                  <Lines lines={nameLines} x={start} size={12} weight={400} fill={colours.inkSoft} />
                  <text x={end} y={textY} fontSize={12} textAnchor="end" fill={colours.ink}>
                    {written}
                  </text>
                  {bar === null ? null : (
                    <>
                      <rect x={round(bar.x)} y={barY} width={round(bar.width)} height={sideBarPixels} fill={ink} />
                      {bar.open === null ? null : (
                        <rect
                          x={round(bar.open.x)}
                          y={barY + 0.5}
                          width={round(bar.open.width)}
                          height={sideBarPixels - 1}
                          fill={colours.paper}
                          stroke={ink}
                        />
                      )}
                      {bar.isMinimum ? (
                        <path d={arrowAt(bar.tipX, barY, isRtl)} fill="none" stroke={ink} strokeWidth={1.5} />
                      ) : null}
                    </>
                  )}
                </g>
              );
            })}
          </g>
        ))}
      </g>
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly LaidLine[];
  readonly x: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function Lines({ lines, x, size, weight, fill }: LinesProps) {
  return (
    <text fontSize={size} fontWeight={weight} fill={fill}>
      {lines.map(({ text, y }) => (
        <tspan key={y} x={x} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** At least so many: the end stays open. */
function arrowAt(tipX: number, barY: number, isRtl: boolean): string {
  const step = isRtl ? -4 : 4;
  const half = sideBarPixels / 2 - 0.5;
  return `M${round(tipX + step / 4)} ${barY + 0.5}l${step} ${half}l${-step} ${half}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
