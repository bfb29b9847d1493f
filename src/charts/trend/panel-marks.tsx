import { chartColours, type ChartColours } from '#ui/chart-colours.ts';
import { GapShape } from './gap-shape.tsx';
import type { LaidPanel, LaidPoint, TrendLayout } from './layout.ts';

interface PanelMarksProps {
  readonly panel: LaidPanel;
  readonly layout: TrendLayout;
  readonly theme: 'light' | 'dark';
  /** The fill of what is a part of a year. */
  readonly hatch: string;
  /** The fill of what was counted over weeks or months. */
  readonly stripes: string;
  readonly sayTick: (value: number) => string;
}

/** Scale, breaks, bars or dots of one panel. */
export function PanelMarks({ panel, layout, theme, hatch, stripes, sayTick }: PanelMarksProps) {
  const colours = chartColours[theme];
  const atEnd = layout.axis.direction === 'rtl';
  const style: MarkStyle = { colours, hatch, stripes, width: panel.barWidth };
  return (
    <>
      {panel.ticks.map(({ value, y }) => (
        <line key={value} x1={0} x2={layout.width} y1={y} y2={y} stroke={value === 0 ? colours.inkSoft : colours.hairline} />
      ))}
      {panel.lines.map((line) => (
        <polyline
          key={`${line[0]?.x}`}
          points={line.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          fill="none"
          stroke={colours.inkSoft}
          strokeWidth={1.25}
        />
      ))}
      {panel.points.map((point) => (
        <g key={point.point.year}>
          {'gap' in point.point.amount ? (
            <GapShape kind={point.point.amount.gap} x={point.x} y={panel.baseY - 5} colour={colours.inkSoft} />
          ) : panel.mark === 'bars' ? (
            <BarMark point={point} baseY={panel.baseY} style={style} />
          ) : (
            <DotMark point={point} style={style} />
          )}
          {point.beside.map(({ lowY, highY }) => (
            <path
              key={`${lowY} ${highY}`}
              d={pathBeside(point.x, lowY, highY, Math.max(5, panel.barWidth + 2))}
              fill="none"
              stroke={colours.accent}
              strokeWidth={1.25}
            />
          ))}
        </g>
      ))}
      {panel.breaks.map(({ year, x }) => (
        <line
          key={year}
          x1={x}
          x2={x}
          y1={panel.top - 6}
          y2={panel.baseY}
          stroke={colours.ink}
          strokeWidth={1.25}
          strokeDasharray="2 3"
        />
      ))}
      {panel.ticks
        .filter(({ value }) => value > 0)
        .map(({ value, y }) => (
          <text
            key={value}
            x={atEnd ? layout.width : 0}
            y={y + 11}
            fontSize={11}
            fill={colours.inkSoft}
            stroke={colours.paper}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {sayTick(value)}
          </text>
        ))}
    </>
  );
}

interface MarkStyle {
  readonly colours: ChartColours;
  readonly hatch: string;
  readonly stripes: string;
  readonly width: number;
}

interface MarkProps {
  readonly point: LaidPoint;
  readonly style: MarkStyle;
}

/** A bar from zero; of a range solid to its low end and open from there; of a minimum with an open roof. */
function BarMark({ point: { point, x, lowY, highY, hatchedY }, baseY, style }: MarkProps & { readonly baseY: number }) {
  const { colours, stripes, width } = style;
  const left = round(x - width / 2);
  // A printed zero and a bar under a pixel are still seen.
  const solidY = Math.min(lowY, baseY - 1);
  const fill = fillOf(point, style);
  const isRange = lowY - highY > 0.5;
  return (
    <>
      <rect
        x={left}
        y={round(solidY)}
        width={round(width)}
        height={round(baseY - solidY)}
        fill={fill}
        stroke={fill === colours.ink ? 'none' : colours.ink}
        strokeWidth={1}
      />
      {hatchedY - highY > 0.5 ? (
        <rect
          x={left}
          y={round(highY)}
          width={round(width)}
          height={round(hatchedY - highY)}
          fill={stripes}
          stroke={colours.ink}
        />
      ) : null}
      {isRange ? (
        <rect
          x={left}
          y={round(highY)}
          width={round(width)}
          height={round(lowY - highY)}
          fill={colours.hairline}
          stroke={colours.ink}
          strokeDasharray="2 2"
        />
      ) : null}
      {isMinimum(point) ? <Roof x={x} y={Math.min(highY, baseY - 1)} width={width} colour={colours.ink} /> : null}
    </>
  );
}

function DotMark({ point: { point, x, lowY, highY }, style }: MarkProps) {
  const { colours } = style;
  const middle = (lowY + highY) / 2;
  const fill = fillOf(point, style);
  return (
    <>
      {lowY - highY > 0.5 ? (
        <path d={`M${round(x)} ${round(lowY)}V${round(highY)}`} stroke={colours.ink} strokeWidth={3} />
      ) : null}
      <circle cx={round(x)} cy={round(middle)} r={2.6} fill={fill} stroke={colours.ink} strokeWidth={1} />
      {isMinimum(point) ? <Roof x={x} y={middle - 2.6} width={6} colour={colours.ink} /> : null}
    </>
  );
}

function fillOf({ isPartial, isHollow, isIncomplete }: LaidPoint['point'], { colours, hatch }: MarkStyle): string {
  if (isPartial) return hatch;
  if (isHollow) return colours.paper;
  return isIncomplete === true ? colours.hairline : colours.ink;
}

/** Open upwards: at least so many. */
function Roof({
  x,
  y,
  width,
  colour,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour: string;
}) {
  const half = Math.max(1.5, Math.min(4, width / 2));
  return <path d={`M${round(x - half)} ${round(y - 2)}l${round(half)} -3l${round(half)} 3`} fill="none" stroke={colour} />;
}

/** Another source's number: a thin stroke across; of a range both ends joined. */
function pathBeside(x: number, lowY: number, highY: number, width: number): string {
  const [left, right] = [round(x - width / 2), round(x + width / 2)];
  const stroke = `M${left} ${round(highY)}H${right}`;
  return lowY - highY < 0.5 ? stroke : `${stroke}M${left} ${round(lowY)}H${right}M${round(x)} ${round(highY)}V${round(lowY)}`;
}

function isMinimum({ amount }: LaidPoint['point']): boolean {
  return !('gap' in amount) && amount.isMinimum;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
