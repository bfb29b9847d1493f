import type { ChartColours } from '#ui/chart-colours.ts';
import { markRadius, type PlacedMark } from './place-marks.ts';

interface MapMarkProps {
  readonly mark: PlacedMark;
  readonly colours: ChartColours;
  readonly sayCount: (count: number) => string;
}

/** A circle on a country, a diamond on a place, water or region, with the number of items. */
export function MapMark({ mark: { kind, count, at }, colours, sayCount }: MapMarkProps) {
  const [x, y] = at;
  const isCountry = kind === 'country';
  const ink = isCountry ? colours.paper : colours.accent;
  return (
    <g aria-hidden="true">
      {isCountry ? (
        <circle cx={x} cy={y} r={markRadius} fill={colours.accent} stroke={colours.paper} strokeWidth={1.5} />
      ) : (
        <path
          d={`M${x} ${y - markRadius}L${x + markRadius} ${y}L${x} ${y + markRadius}L${x - markRadius} ${y}Z`}
          fill={colours.paper}
          stroke={colours.accent}
          strokeWidth={1.5}
        />
      )}
      <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fontWeight={600} fill={ink}>
        {sayCount(count)}
      </text>
    </g>
  );
}
