import type { WayLeg } from '#query/way-graph-legs.ts';
import { chartColours } from '#ui/chart-colours.ts';
import { SvgChoice } from '#ui/svg-choice.tsx';
import { layoutSchematic, linePixels, wordsPixels, type PlacedLeg, type SchematicInput } from './layout.ts';

interface SchematicProps extends SchematicInput {
  readonly title: string;
  readonly theme: 'light' | 'dark';
  readonly hovered: ReadonlySet<string>;
  readonly onHover: (figures: readonly string[]) => void;
  /** The numbers beside a leg, a line each, short. */
  readonly sayLeg: (leg: WayLeg) => readonly string[];
  /** The whole leg in words. */
  readonly labelOf: (leg: WayLeg) => string;
  readonly choiceOf: (country: string) => {
    readonly label: string;
    readonly isChosen: boolean;
    readonly onPress: (() => void) | null;
  };
}

/** The corridor as a plan of stops: countries across, legs between them with their numbers, dashed where nobody says how many. */
export function Schematic({ title, theme, hovered, onHover, sayLeg, labelOf, choiceOf, ...input }: SchematicProps) {
  const layout = layoutSchematic(input);
  const colours = chartColours[theme];
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
      {layout.stops.map(({ country, y }) => (
        <line key={country} x1={0} x2={layout.width} y1={y} y2={y} stroke={colours.hairline} strokeWidth={2} />
      ))}
      {layout.legs.map((placed) => (
        <g
          key={placed.leg.id}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here
          role="img"
          aria-label={labelOf(placed.leg)}
          onMouseEnter={() => onHover(placed.leg.figures.map(({ id }) => id))}
          onMouseLeave={() => onHover([])}
        >
          <LegPicture
            placed={placed}
            theme={theme}
            lines={sayLeg(placed.leg)}
            isLit={placed.leg.figures.some(({ id }) => hovered.has(id))}
          />
        </g>
      ))}
      {layout.stops.map(({ country, x, y, lines, target }) => {
        const choice = choiceOf(country);
        return (
          <SvgChoice key={country} {...choice} target={target} onPoint={() => onHover([])}>
            <text
              fontSize={wordsPixels}
              fontWeight={choice.isChosen ? 700 : 500}
              fill={choice.isChosen ? colours.accent : colours.ink}
              stroke={colours.paper}
              strokeWidth={4}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {lines.map((line, index) => (
                <tspan key={line} x={x} y={y + 4 + (index - (lines.length - 1) / 2) * linePixels}>
                  {line}
                </tspan>
              ))}
            </text>
          </SvgChoice>
        );
      })}
    </svg>
  );
}

interface LegPictureProps {
  readonly placed: PlacedLeg;
  readonly theme: 'light' | 'dark';
  readonly lines: readonly string[];
  readonly isLit: boolean;
}

function LegPicture({ placed: { leg, x, fromY, toY, widthPixels, words }, theme, lines, isLit }: LegPictureProps) {
  const colours = chartColours[theme];
  const stroke = isLit ? colours.ink : colours.accent;
  const down = toY > fromY ? 1 : -1;
  const head = Math.max(5, widthPixels / 2 + 3);
  const tip = toY - down * 3;
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1={fromY + down * 3}
        y2={tip - down * head}
        stroke={stroke}
        strokeWidth={leg.certain === null ? 2 : widthPixels}
        strokeDasharray={leg.certain === null ? '4 4' : undefined}
      />
      <path d={`M${x} ${tip}l${-head} ${-down * head}h${2 * head}Z`} fill={stroke} />
      <text
        fontSize={wordsPixels}
        fontWeight={leg.certain === null ? 400 : 600}
        fill={colours.ink}
        stroke={colours.paper}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {lines.map((line, index) => (
          <tspan key={line} x={words.x} y={words.y + 4 + (index - (lines.length - 1) / 2) * linePixels}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
