import type { Category } from '#domain/category.ts';
import { chartColours } from '#ui/chart-colours.ts';
import { SvgChoice } from '#ui/svg-choice.tsx';
import { layoutSankey, linePixels, wordsPixels, type PlacedNode, type SankeyInput } from './layout.ts';

interface SankeyProps extends SankeyInput {
  /** The accessible name of the picture. */
  readonly title: string;
  readonly theme: 'light' | 'dark';
  readonly colourOf: (category: Category) => string;
  /** Ids of the figures under pointer or focus, here or elsewhere. */
  readonly hovered: ReadonlySet<string>;
  readonly onHover: (figures: readonly string[]) => void;
  /** The node in words, and what choosing it does; null: nothing. */
  readonly choiceOf: (id: string) => {
    readonly label: string;
    readonly isChosen: boolean;
    readonly onPress: (() => void) | null;
  };
}

/** Where from, by which way, where to: ribbons as wide as their share, hollow where something is not told. */
export function Sankey({ title, theme, colourOf, hovered, onHover, choiceOf, ...input }: SankeyProps) {
  const layout = layoutSankey(input);
  const colours = chartColours[theme];
  const isLit = (figures: readonly { readonly id: string }[]): boolean => figures.some(({ id }) => hovered.has(id));
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
      <g aria-hidden="true">
        {layout.links.map(({ link, path, isHollow }) => (
          <path
            key={link.id}
            d={path}
            fill={colourOf(link.category)}
            fillOpacity={(isHollow ? 0.14 : 0.5) * (hovered.size > 0 && !isLit(link.figures) ? 0.35 : 1)}
            stroke={colourOf(link.category)}
            strokeWidth={isLit(link.figures) ? 2 : 0.75}
            strokeDasharray={isHollow ? '4 3' : undefined}
            onMouseEnter={() => onHover(link.figures.map(({ id }) => id))}
            onMouseLeave={() => onHover([])}
          />
        ))}
      </g>
      {layout.nodes.map((placed) => {
        const choice = choiceOf(placed.node.id);
        return (
          <SvgChoice
            key={placed.node.id}
            {...choice}
            target={placed.target}
            onPoint={(isPointed) => onHover(isPointed ? placed.node.figures.map(({ id }) => id) : [])}
          >
            <NodePicture placed={placed} theme={theme} isChosen={choice.isChosen} />
          </SvgChoice>
        );
      })}
    </svg>
  );
}

interface NodePictureProps {
  readonly placed: PlacedNode;
  readonly theme: 'light' | 'dark';
  readonly isChosen: boolean;
}

function NodePicture({ placed: { x, y, width, height, words }, theme, isChosen }: NodePictureProps) {
  const colours = chartColours[theme];
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={isChosen ? colours.accent : colours.ink} />
      <text
        textAnchor={words.anchor}
        fontSize={wordsPixels}
        fill={colours.ink}
        stroke={colours.paper}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {words.lines.map((line, index) => (
          <tspan key={line} x={words.x} y={words.y + index * linePixels}>
            {line}
          </tspan>
        ))}
        <tspan x={words.x} y={words.y + words.lines.length * linePixels} fontWeight={600}>
          {words.amount}
        </tspan>
      </text>
    </>
  );
}
