import { categoryAppearance, type Pattern } from '#domain/category-appearance.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { Lane } from '#map/plan/map-plan.ts';
import { contrast } from './contrast.ts';
import { mixColours } from './mix-colours.ts';

/** One of the strokes a lane is painted with, all along its middle. */
export interface LaneStroke {
  readonly colour: string;
  readonly widthPixels: number;
  /** Lengths drawn and left out, in pixels; null: unbroken. */
  readonly dash: readonly [number, number, ...number[]] | null;
}

/** The look of a lane that its strokes follow from. */
export type LaneLook = Pick<Lane, 'category' | 'pattern' | 'widthPixels' | 'isShared'>;

/** Width of the paper-coloured edge that lifts lanes off the ground and off each other. */
const casingPixels = 1.2;

/** And of the halo that lifts a lane brought forward. */
const haloPixels = 1.8;

/** The edge under a lane, a halo in ink where it is brought forward. Drawn for all lanes before any of their strokes. */
export function laneCasing(lane: Pick<LaneLook, 'widthPixels'>, theme: 'light' | 'dark', isLifted: boolean): LaneStroke {
  const { land, townLabel } = basemapColours[theme];
  if (!isLifted) return { colour: land, widthPixels: lane.widthPixels + 2 * casingPixels, dash: null };
  return { colour: townLabel, widthPixels: lane.widthPixels + 2 * haloPixels, dash: null };
}

/**
 * The strokes of a lane from bottom to top, the same for SVG and WebGL. A shared lane is hollow: its colour only
 * along the edges, where it is broad enough to have any. A pattern leaves the lane's whole length tinted, so that a
 * broken line is never read as a gap in the way.
 */
export function laneStrokes(lane: LaneLook, theme: 'light' | 'dark', hasPatterns: boolean): readonly LaneStroke[] {
  const colour = categoryAppearance[lane.category][theme];
  const paper = basemapColours[theme].land;
  const body = lane.isShared ? hollowStrokes(lane.widthPixels, colour, theme) : [stroke(colour, lane.widthPixels)];
  if (!hasPatterns || lane.pattern === 'solid') return body;
  if (lane.isShared) {
    const middlePixels = Math.min(mostPatternPixels, lane.widthPixels * 0.4);
    return [...body, ...patternStrokes(lane.pattern, colour, paper, middlePixels).slice(-1)];
  }
  return patternStrokes(lane.pattern, colour, paper, lane.widthPixels);
}

/** A pattern on a hollow lane runs along its middle, no broader than this. */
const mostPatternPixels = 4;

function hollowStrokes(widthPixels: number, colour: string, theme: 'light' | 'dark'): readonly LaneStroke[] {
  // Too thin to have edges: its words alone say that it is shared.
  if (widthPixels < 2.5) return [stroke(colour, widthPixels)];
  const edgePixels = Math.min(1, widthPixels * 0.25);
  const fill = mixColours(colour, basemapColours[theme].land, hollowShare);
  return [stroke(hollowEdge(colour, theme), widthPixels), stroke(fill, widthPixels - 2 * edgePixels)];
}

/** How much of its colour is in a hollow lane: enough to be followed, little enough to read anything over it. */
const hollowShare = 0.16;

/** The edge of a hollow lane: as calm as can be, from three fifths of its colour up, while it keeps 3:1 against the ground. */
export function hollowEdge(colour: string, theme: 'light' | 'dark'): string {
  const { land, sea } = basemapColours[theme];
  const shares = [0.6, 0.7, 0.8, 0.9].map((share) => mixColours(colour, land, share));
  return shares.find((edge) => contrast(edge, land) >= 3 && contrast(edge, sea) >= 3) ?? colour;
}

const dashes: Readonly<
  Record<'long-dash' | 'short-dash' | 'dots' | 'hatch' | 'dash-dot', readonly [number, number, ...number[]]>
> = {
  'long-dash': [14, 5],
  'short-dash': [6, 5],
  dots: [2, 4],
  hatch: [1.5, 2.5],
  'dash-dot': [11, 4, 2.5, 4],
};

function patternStrokes(pattern: Pattern, colour: string, paper: string, widthPixels: number): readonly LaneStroke[] {
  const tint = mixColours(colour, paper, 0.3);
  if (pattern === 'solid') return [stroke(colour, widthPixels)];
  if (pattern === 'double') return [stroke(colour, widthPixels), stroke(tint, widthPixels * 0.4)];
  if (pattern === 'triple')
    return [stroke(colour, widthPixels), stroke(tint, widthPixels * 0.7), stroke(colour, widthPixels * 0.24)];
  return [stroke(tint, widthPixels), stroke(colour, widthPixels, dashes[pattern])];
}

function stroke(colour: string, widthPixels: number, dash: LaneStroke['dash'] = null): LaneStroke {
  return { colour, widthPixels, dash };
}
