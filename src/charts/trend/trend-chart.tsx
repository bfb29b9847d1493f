import { chartColours } from '#ui/chart-colours.ts';
import {
  layoutTrend,
  noteLinePixels,
  notePixels,
  titleLinePixels,
  titlePixels,
  type TrendInput,
  type TrendLayout,
} from './layout.ts';
import { PanelMarks } from './panel-marks.tsx';
import { YearBrush, type YearBrushProps } from './year-brush.tsx';
import './trend-chart.css';

export interface TrendChartProps extends TrendInput {
  readonly theme: 'light' | 'dark';
  /** For marks that refer to the picture's own patterns: different on every picture of a page. */
  readonly id: string;
  readonly sayYear: (year: number) => string;
  readonly sayTick: (value: number) => string;
  /** What each panel says of the year read out, by panel. */
  readonly readouts: ReadonlyMap<string, string>;
  /** The year under pointer or focus; null: none. */
  readonly pointed: number | null;
  /** Panels that hold a figure under pointer or focus elsewhere. */
  readonly lit: ReadonlySet<string>;
  /** Without it the picture is only looked at. */
  readonly brush?: Omit<YearBrushProps, 'layout' | 'accent' | 'pointed'>;
}

/** Numbers over the years in panels under each other, the years of the view behind them; dragging or keys choose others. */
export function TrendChart({ theme, id, sayYear, sayTick, readouts, pointed, lit, brush, ...input }: TrendChartProps) {
  const layout = layoutTrend(input);
  const colours = chartColours[theme];
  return (
    <svg
      className="trend-chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      direction={input.direction}
      fontFamily="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif"
    >
      <defs>
        <pattern id={`${id}-hatch`} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={4} height={4} fill={colours.paper} />
          <rect width={1.6} height={4} fill={colours.ink} />
        </pattern>
        <pattern id={`${id}-stripes`} width={4} height={3} patternUnits="userSpaceOnUse">
          <rect width={4} height={3} fill={colours.paper} />
          <rect width={4} height={1.2} fill={colours.ink} />
        </pattern>
      </defs>
      <rect width={layout.width} height={layout.height} fill={colours.paper} />
      <g aria-hidden="true">
        {layout.panels.map((panel) => (
          <g key={panel.id}>
            <rect
              x={layout.chosen.x}
              y={panel.top}
              width={layout.chosen.width}
              height={panel.baseY - panel.top}
              fill={colours.accentWash}
            />
            <text fill={lit.has(panel.id) ? colours.accent : colours.ink} fontSize={titlePixels} fontWeight={600}>
              {panel.titleLines.map((line, index) => (
                <tspan key={line} x={startOf(layout)} y={panel.titleY + index * titleLinePixels}>
                  {line}
                </tspan>
              ))}
            </text>
            <text x={startOf(layout)} y={panel.readoutY} fill={colours.ink} fontSize={notePixels}>
              {readouts.get(panel.id) ?? ''}
            </text>
            <text fill={colours.inkSoft} fontSize={notePixels}>
              {panel.noteLines.map((line, index) => (
                <tspan key={line} x={startOf(layout)} y={panel.readoutY + (index + 1) * noteLinePixels}>
                  {line}
                </tspan>
              ))}
            </text>
            <PanelMarks
              panel={panel}
              layout={layout}
              theme={theme}
              hatch={`url(#${id}-hatch)`}
              stripes={`url(#${id}-stripes)`}
              sayTick={sayTick}
            />
            {layout.yearTicks.map(({ year, x }) => (
              <text key={year} x={x} y={panel.yearY} textAnchor="middle" fontSize={11} fill={colours.inkSoft}>
                {sayYear(year)}
              </text>
            ))}
          </g>
        ))}
      </g>
      {brush === undefined ? null : <YearBrush {...brush} layout={layout} accent={colours.accent} pointed={pointed} />}
    </svg>
  );
}

/** Where a line of words begins. */
function startOf({ width, axis }: TrendLayout): number {
  return axis.direction === 'rtl' ? width : 0;
}
