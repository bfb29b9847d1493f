import { chartColours } from '#ui/chart-colours.ts';
import { layoutProcessMatrix, type ProcessMatrixInput } from './layout.ts';

interface ProcessMatrixProps extends ProcessMatrixInput {
  /** What the picture shows, in words: all a screen reader is told of it, a table says the rest. */
  readonly title: string;
  readonly theme: 'light' | 'dark';
}

/** Who sits where at one glance: a row a process, a column a country, regions side by side. */
export function ProcessMatrix({ title, theme, ...input }: ProcessMatrixProps) {
  const layout = layoutProcessMatrix(input);
  const colours = chartColours[theme];
  const bottom = layout.height - 2;
  return (
    <svg
      className="process-matrix"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here
      role="img"
      aria-label={title}
      direction={input.direction}
      fontFamily="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif"
      fontSize={12}
    >
      <rect width={layout.width} height={layout.height} fill={colours.paper} />
      {layout.groups.map(({ id, text, x, y, left, width }) => (
        <g key={id}>
          <rect x={left} y={layout.top} width={width} height={bottom - layout.top} fill={colours.accentWash} fillOpacity={0.6} />
          <text x={x} y={y} fill={colours.inkSoft}>
            {text}
          </text>
        </g>
      ))}
      {layout.countries.map(({ id, text, x, y }) => (
        <text key={id} x={x} y={y} transform={`rotate(-90 ${x} ${y})`} direction="ltr" fill={colours.ink}>
          {text}
        </text>
      ))}
      {layout.rows.map(({ id, text, x, y }) => (
        <g key={id}>
          <line x1={0} x2={layout.width} y1={y + 6} y2={y + 6} stroke={colours.hairline} strokeWidth={0.5} />
          <text x={x} y={y} fill={colours.ink}>
            {text}
          </text>
        </g>
      ))}
      {layout.seats.map(({ id, x, y, width, height, isSeated }) =>
        isSeated ? (
          <rect key={id} x={x} y={y} width={width} height={height} fill={colours.accent} />
        ) : (
          <rect
            key={id}
            x={x + 0.5}
            y={y + 0.5}
            width={Math.max(0.5, width - 1)}
            height={height - 1}
            fill={colours.paper}
            stroke={colours.accent}
          />
        ),
      )}
    </svg>
  );
}
