import type { Camera } from '#domain/camera.ts';
import type { LonLat } from '#domain/place.ts';
import type { MapSize } from '#map/plan/map-size.ts';
import { corridorItems } from '#map/plan/map-items.ts';
import type { MapLabel, MapPlan } from '#map/plan/map-plan.ts';
import { toScreen, type Point } from '#map/plan/projection.ts';
import { boxesOverlap, type ScreenBox } from '#map/plan/screen-box.ts';
import { labelCandidates, type LabelCandidate } from './label-candidates.ts';
import { labelStyles } from './label-styles.ts';
import { wrapName } from './wrap-name.ts';

/** A label that found room: where its first baseline's anchor is, and which side of the anchor it runs to. */
export interface FittedLabel {
  readonly label: MapLabel;
  readonly lines: readonly string[];
  readonly position: Point;
  /** The place itself, for a town's dot. */
  readonly at: Point;
  readonly anchor: LabelCandidate['anchor'];
}

/** Half the side of the square kept free round every point of a corridor's line. */
const corridorPixels = 5;

/**
 * The labels that fit without lying on each other, on a circle, over the edge or under what covers the map: most needed
 * first, each in the first of its positions that is free. Both renderers draw this answer. Widths are reckoned from the
 * number of letters, so no font has to be measured.
 */
export function fitLabels(
  plan: Pick<MapPlan, 'labels' | 'circles' | 'traces'>,
  camera: Camera,
  size: MapSize,
  covered: readonly ScreenBox[],
): readonly FittedLabel[] {
  const corridorLines = corridorItems(plan.traces).map(({ item, path }) => ({
    id: `corridor:${item.id}`,
    points: path.map((position) => toScreen(nearestTurn(position, camera), camera, size)),
  }));
  const taken: ScreenBox[] = [
    ...covered,
    ...plan.circles.map((circle) => circleBox(circle, camera, size)),
    ...corridorLines.flatMap(({ points }) => points.map(boxRound)),
  ];
  return plan.labels.flatMap((label) => {
    if (label.minZoom > camera.zoom) return [];
    const { maxEms, letterShare } = labelStyles[label.kind];
    for (const text of [label.text, label.short ?? '']) {
      const lines = wrapName(text, Math.floor(maxEms / letterShare));
      for (const place of text === '' ? [] : [label.position, ...(label.otherPositions ?? [])]) {
        const at = toScreen(nearestTurn(place, camera), camera, size);
        const fitted = labelCandidates(label, lines, at).find(
          ({ box, position }) =>
            isInside(box, size) &&
            !taken.some((other) => boxesOverlap(box, other)) &&
            standsByItsOwn(label, position, corridorLines),
        );
        if (fitted === undefined) continue;
        taken.push(fitted.box);
        return [{ label, lines, at, position: fitted.position, anchor: fitted.anchor }];
      }
    }
    return [];
  });
}

/** The repetition of a place that is nearest to the middle of the view: across the antimeridian the world begins anew. */
function nearestTurn([longitude, latitude]: LonLat, camera: Camera): LonLat {
  return [longitude + 360 * Math.round((camera.longitude - longitude) / 360), latitude];
}

interface CorridorLine {
  /** Of its label. */
  readonly id: string;
  readonly points: readonly Point[];
}

/** A corridor's name must be nearer to its own line than to any other: else it would name that one. */
function standsByItsOwn({ id, kind }: MapLabel, position: Point, lines: readonly CorridorLine[]): boolean {
  if (kind !== 'corridor') return true;
  const own = lines.find((line) => line.id === id);
  if (own === undefined) return true;
  const least = leastDistance(own, position);
  return lines.every((line) => line === own || leastDistance(line, position) > least);
}

function leastDistance({ points }: CorridorLine, [x, y]: Point): number {
  return Math.min(...points.map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y)));
}

function circleBox(circle: MapPlan['circles'][number], camera: Camera, size: MapSize): ScreenBox {
  const [x, y] = toScreen(nearestTurn(circle.position, camera), camera, size);
  const [right, down] = circle.shiftPixels;
  const radius = circle.radiusPixels;
  return { left: x + right - radius, right: x + right + radius, top: y + down - radius, bottom: y + down + radius };
}

function boxRound([x, y]: Point): ScreenBox {
  return { left: x - corridorPixels, right: x + corridorPixels, top: y - corridorPixels, bottom: y + corridorPixels };
}

function isInside(box: ScreenBox, size: MapSize): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= size.widthPixels && box.bottom <= size.heightPixels;
}
