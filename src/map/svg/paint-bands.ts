import { groupBy } from '#lib/group-by.ts';
import { laneLine } from '#map/plan/lane-line.ts';
import type { Lane } from '#map/plan/map-plan.ts';
import type { Point } from '#map/plan/projection.ts';
import { laneStrokes, type LaneStroke } from './lane-strokes.ts';

/** One stroke of a band, or the joint that closes the notch where two bands meet. */
export interface BandStroke {
  readonly lane: Lane;
  readonly stroke: LaneStroke;
  /** In world pixels at the zoom. */
  readonly line: readonly Point[];
  readonly cap: 'butt' | 'round';
  /** Unique among the bands of a plan. */
  readonly id: string;
}

/** A hollow lane at least this broad is a band: it lies on the ground like a wash, under coasts, circles and other lanes. */
const bandPixels = 7;

export function isBand(lane: Pick<Lane, 'isShared' | 'widthPixels'>): boolean {
  return lane.isShared && lane.widthPixels >= bandPixels;
}

/**
 * The bands of a plan as strokes in the order they are painted. Ends are flat. Bands that look alike are painted edges
 * first, so that they open into each other where they meet, and the narrower of two that meet is rounded to leave no notch.
 */
export function paintBands(
  lanes: readonly Lane[],
  zoom: number,
  theme: 'light' | 'dark',
  hasPatterns: boolean,
): readonly BandStroke[] {
  const alike = groupBy(lanes.filter(isBand), (lane) => [lane.bundle, lane.category, lane.direction].join('|'));
  return [...alike.values()].flatMap((members) => paintAlike(members, zoom, theme, hasPatterns));
}

function paintAlike(
  members: readonly Lane[],
  zoom: number,
  theme: 'light' | 'dark',
  hasPatterns: boolean,
): readonly BandStroke[] {
  const painted = members.map((lane) => ({ lane, line: laneLine(lane, zoom), strokes: laneStrokes(lane, theme, hasPatterns) }));
  const joints = findJoints(members);
  const levels = Math.max(...painted.map(({ strokes }) => strokes.length));
  return Array.from({ length: levels }, (_, level) => {
    const drawn = painted.flatMap(({ lane, line, strokes }) => {
      const stroke = strokes[level];
      return stroke === undefined ? [] : [{ lane, line, stroke, id: `${level}|${lane.id}` }];
    });
    const bodies = drawn.map(({ lane, line, stroke, id }): BandStroke => ({ lane, stroke, line, cap: 'butt', id }));
    const rounded = drawn.flatMap(({ lane, line, stroke, id }) =>
      (stroke.dash === null ? (joints.get(lane) ?? []) : []).map((end): BandStroke => ({
        lane,
        stroke,
        line: dotAt(line, end),
        cap: 'round',
        id: `${end}|${id}`,
      })),
    );
    return [...bodies, ...rounded];
  }).flat();
}

type End = 'start' | 'end';

/** The ends of each band that meet a broader one (or, of two equally broad, the one that comes first). */
function findJoints(lanes: readonly Lane[]): ReadonlyMap<Lane, readonly End[]> {
  const ends = lanes.flatMap((lane) => [
    { lane, end: 'start' as const, place: lane.path[0]?.join() },
    { lane, end: 'end' as const, place: lane.path.at(-1)?.join() },
  ]);
  const narrower = [...groupBy(ends, ({ place }) => place).values()].flatMap((meeting) =>
    meeting.toSorted((first, second) => second.lane.widthPixels - first.lane.widthPixels).slice(1),
  );
  return new Map(
    [...groupBy(narrower, ({ lane }) => lane)].map(([lane, joints]) => [lane, joints.map(({ end }) => end)] as const),
  );
}

/** A line so short that its round caps make a dot. */
function dotAt(line: readonly Point[], end: End): readonly Point[] {
  const [x, y] = (end === 'start' ? line[0] : line.at(-1)) ?? [0, 0];
  return [
    [x - 0.1, y],
    [x + 0.1, y],
  ];
}
