import { groupBy } from '#lib/group-by.ts';
import type { Lane } from '#map/plan/map-plan.ts';
import { laneStrokes, type LaneStroke } from './lane-strokes.ts';

/** One stroke of one lane. */
export interface PaintedStroke {
  readonly lane: Lane;
  readonly stroke: LaneStroke;
  /** Unique among the strokes of a plan. */
  readonly id: string;
}

/**
 * The strokes of all lanes in the order they are painted. Lanes that look alike are painted together, their lowest
 * strokes first: so where a hollow lane joins another of its kind the edges open into each other and no seam shows.
 */
export function paintLanes(lanes: readonly Lane[], theme: 'light' | 'dark', hasPatterns: boolean): readonly PaintedStroke[] {
  const alike = groupBy(lanes, (lane) => [lane.bundle, lane.category, lane.direction, lane.isShared].join('|'));
  return [...alike.values()].flatMap((members) => {
    const painted = members.map((lane) => ({ lane, strokes: laneStrokes(lane, theme, hasPatterns) }));
    const levels = Math.max(...painted.map(({ strokes }) => strokes.length));
    return Array.from({ length: levels }, (_, level) =>
      painted.flatMap(({ lane, strokes }) => {
        const stroke = strokes[level];
        return stroke === undefined ? [] : [{ lane, stroke, id: `${level}|${lane.id}` }];
      }),
    ).flat();
  });
}
