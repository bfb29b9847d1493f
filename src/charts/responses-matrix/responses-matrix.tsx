import type { MouseEvent } from 'react';
import { chartColours } from '#ui/chart-colours.ts';
import { layoutResponsesMatrix, linePixels, markPixels, type LaidCell, type ResponsesMatrixInput } from './layout.ts';

/** The whole cell in words, and where it leads; null: nowhere. */
export type CellWords =
  | { readonly label: string; readonly href: string; readonly onFollow: () => void }
  | { readonly label: string; readonly href: null };

interface ResponsesMatrixProps extends ResponsesMatrixInput {
  /** The accessible name of the picture. */
  readonly title: string;
  readonly theme: 'light' | 'dark';
  readonly sayCount: (count: number) => string;
  /** Without it the cells are a picture only. */
  readonly wordsOf?: (row: string, column: string) => CellWords;
}

/** Areas of work by stages: a number and a mark an item in each cell, a dash where there is none. */
export function ResponsesMatrix({ title, theme, sayCount, wordsOf, ...input }: ResponsesMatrixProps) {
  const layout = layoutResponsesMatrix(input);
  const colours = chartColours[theme];
  return (
    <svg
      className="responses-matrix"
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
      <g aria-hidden="true" fill={colours.ink}>
        {layout.columnLabels.map((label) => (
          <Lines key={label.id} {...label} anchor="middle" size={12} />
        ))}
        {layout.rowLabels.map((label) => (
          <Lines key={label.id} {...label} anchor="start" size={13} />
        ))}
      </g>
      {layout.cells.map((cell) => {
        const key = `${cell.row}/${cell.column}`;
        const picture = <Cell cell={cell} theme={theme} sayCount={sayCount} />;
        const words = wordsOf?.(cell.row, cell.column);
        if (words === undefined) return <g key={key}>{picture}</g>;
        return words.href === null ? (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here
          <g key={key} role="img" aria-label={words.label}>
            {picture}
          </g>
        ) : (
          <a key={key} href={words.href} aria-label={words.label} onClick={(event) => follow(event, words.onFollow)}>
            {picture}
          </a>
        );
      })}
    </svg>
  );
}

function Cell({ cell, theme, sayCount }: Pick<ResponsesMatrixProps, 'theme' | 'sayCount'> & { readonly cell: LaidCell }) {
  const colours = chartColours[theme];
  const count = cell.stated + cell.reading;
  const middle = cell.x + cell.width / 2;
  return (
    <>
      <rect
        className="responses-matrix-cell"
        x={cell.x}
        y={cell.y}
        width={cell.width}
        height={cell.height}
        fill={count === 0 ? colours.paper : colours.accentWash}
        stroke={colours.hairline}
      />
      <text
        x={middle}
        y={cell.numberY}
        textAnchor="middle"
        fontSize={15}
        fontWeight={600}
        fill={count === 0 ? colours.inkSoft : colours.ink}
      >
        {count === 0 ? '–' : sayCount(count)}
      </text>
      {cell.marks.map(({ x, y, isStated }) => {
        const inset = isStated ? 0 : 0.75;
        return (
          <rect
            key={`${x}/${y}`}
            x={x + inset}
            y={y + inset}
            width={markPixels - 2 * inset}
            height={markPixels - 2 * inset}
            fill={isStated ? colours.accent : 'none'}
            stroke={isStated ? 'none' : colours.accent}
            strokeWidth={1.5}
          />
        );
      })}
    </>
  );
}

interface LinesProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle';
  readonly size: number;
}

function Lines({ x, y, lines, anchor, size }: LinesProps) {
  return (
    <text textAnchor={anchor} fontSize={size}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * linePixels}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** A plain press changes the view in place; opening in a new tab stays the browser's. */
function follow(event: MouseEvent, onFollow: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onFollow();
}
