import { gapAppearance } from '#domain/gap-appearance.ts';
import type { WayPair } from '#query/way-graph-pairs.ts';
import { chartColours } from '#ui/chart-colours.ts';
import { gapMarkShapes } from '#ui/gap-mark-shapes.ts';
import { SvgChoice } from '#ui/svg-choice.tsx';
import { layoutWayMatrix, linePixels, wordsPixels, type PlacedHead, type PlacedPair, type WayMatrixInput } from './layout.ts';

interface WayMatrixProps extends WayMatrixInput {
  readonly title: string;
  readonly theme: 'light' | 'dark';
  readonly hovered: ReadonlySet<string>;
  readonly onHover: (figures: readonly string[]) => void;
  /** The cell's number, short. */
  readonly sayAmount: (pair: WayPair) => string;
  /** The whole cell in words. */
  readonly labelOf: (pair: WayPair) => string;
  readonly choiceOf: (id: string) => {
    readonly label: string;
    readonly isChosen: boolean;
    readonly onPress: (() => void) | null;
  };
}

/** The same ways as rows and columns: a circle and its number, or the mark of what is missing. */
export function WayMatrix({ title, theme, hovered, onHover, sayAmount, labelOf, choiceOf, ...input }: WayMatrixProps) {
  const layout = layoutWayMatrix(input);
  const colours = chartColours[theme];
  const head = (placed: PlacedHead, anchor: 'start' | 'middle') => {
    const choice = choiceOf(placed.node.id);
    return (
      <SvgChoice
        key={placed.node.id}
        {...choice}
        target={placed.target}
        onPoint={(isPointed) => onHover(isPointed ? placed.node.figures.map(({ id }) => id) : [])}
      >
        <text
          textAnchor={anchor}
          fontSize={wordsPixels}
          fill={choice.isChosen ? colours.accent : colours.ink}
          fontWeight={choice.isChosen ? 600 : 400}
        >
          {placed.lines.map((line, index) => (
            <tspan key={line} x={placed.x} y={placed.y + index * linePixels}>
              {line}
            </tspan>
          ))}
        </text>
      </SvgChoice>
    );
  };
  return (
    <svg
      className="way-chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such tag
      role="group"
      aria-label={title}
      direction={input.direction}
      fontFamily="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif"
    >
      <rect width={layout.width} height={layout.height} fill={colours.paper} />
      {layout.columns.map((placed) => head(placed, 'middle'))}
      {layout.rows.map((placed) => head(placed, 'start'))}
      {layout.cells.map((cell) => (
        <g
          key={`${cell.pair.row} ${cell.pair.column}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here
          role="img"
          aria-label={labelOf(cell.pair)}
          onMouseEnter={() => onHover(cell.pair.figures.map(({ id }) => id))}
          onMouseLeave={() => onHover([])}
        >
          <Cell
            cell={cell}
            theme={theme}
            written={sayAmount(cell.pair)}
            isLit={cell.pair.figures.some(({ id }) => hovered.has(id))}
          />
        </g>
      ))}
    </svg>
  );
}

interface CellProps {
  readonly cell: PlacedPair;
  readonly theme: 'light' | 'dark';
  readonly written: string;
  readonly isLit: boolean;
}

function Cell({ cell: { pair, x, y, width, height, radius }, theme, written, isLit }: CellProps) {
  const colours = chartColours[theme];
  const middle = { x: x + width / 2, y: y + height / 2 };
  const { amount } = pair;
  const gap = amount === null ? 'not-published' : amount.kind === 'gap' ? amount.gap : null;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={isLit ? colours.accentWash : colours.paper}
        stroke={isLit ? colours.accent : colours.hairline}
      />
      {gap === null ? (
        <>
          <circle cx={middle.x} cy={middle.y} r={radius} fill={colours.accent} fillOpacity={0.25} stroke={colours.accent} />
          <text
            x={middle.x}
            y={middle.y + 4}
            textAnchor="middle"
            fontSize={wordsPixels}
            fontWeight={600}
            fill={colours.ink}
            stroke={isLit ? colours.accentWash : colours.paper}
            strokeWidth={2.5}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {written}
          </text>
        </>
      ) : (
        <path
          d={gapMarkShapes[gapAppearance[gap]]}
          transform={`translate(${middle.x - 8} ${middle.y - 8})`}
          fill="none"
          stroke={colours.inkSoft}
        />
      )}
    </>
  );
}
