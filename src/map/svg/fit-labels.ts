import type { Camera } from '#domain/camera.ts';
import type { MapSize } from '#map/plan/fit-camera.ts';
import type { MapLabel, MapPlan } from '#map/plan/map-plan.ts';
import { toScreen, type Point } from '#map/plan/projection.ts';
import { labelStyles } from './label-styles.ts';

/** A label that found room: where its baseline's anchor is, and which side of the anchor it runs to. */
export interface FittedLabel {
  readonly label: MapLabel;
  readonly position: Point;
  /** The place itself, for a town's dot. */
  readonly at: Point;
  readonly anchor: 'before' | 'middle' | 'after';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Air kept around each label. */
const marginPixels = 3;

/**
 * The labels that fit without lying on each other, on a circle or over the edge: most needed first, each in the first of
 * its positions that is free. Widths are reckoned from the number of letters, so no font has to be measured.
 */
export function fitLabels(plan: Pick<MapPlan, 'labels' | 'circles'>, camera: Camera, size: MapSize): readonly FittedLabel[] {
  const taken: Box[] = plan.circles.map((circle) => circleBox(circle, camera, size));
  return plan.labels.flatMap((label) => {
    if (label.minZoom > camera.zoom) return [];
    const at = toScreen(label.position, camera, size);
    const fitted = candidates(label, at).find(({ box }) => isInside(box, size) && !taken.some((other) => overlap(box, other)));
    if (fitted === undefined) return [];
    taken.push(fitted.box);
    return [{ label, at, position: fitted.position, anchor: fitted.anchor }];
  });
}

interface Candidate {
  readonly position: Point;
  readonly anchor: FittedLabel['anchor'];
  readonly box: Box;
}

function candidates(label: MapLabel, [x, y]: Point): readonly Candidate[] {
  const style = labelStyles[label.kind];
  const width = Array.from(label.text).length * style.sizePixels * style.letterShare;
  const high = style.sizePixels;
  const place = (anchor: FittedLabel['anchor'], left: number, baseline: number): Candidate => ({
    position: [left, baseline],
    anchor,
    box: toBox(anchor, left, baseline, width, high),
  });
  if (label.kind === 'town') {
    return [
      place('after', x + 6, y + high * 0.35),
      place('before', x - 6, y + high * 0.35),
      place('middle', x, y - 7),
      place('middle', x, y + high + 5),
    ];
  }
  const down = label.shiftPixels === 0 ? high * 0.35 : label.shiftPixels + high + 2;
  const centred = place('middle', x, y + down);
  return label.kind === 'sea'
    ? [centred]
    : [centred, place('middle', x, y - down + high * 0.7), place('middle', x, y + down + high * 1.5)];
}

function toBox(anchor: FittedLabel['anchor'], x: number, baseline: number, width: number, high: number): Box {
  const start = { after: x, middle: x - width / 2, before: x - width }[anchor];
  return {
    left: start - marginPixels,
    right: start + width + marginPixels,
    top: baseline - high * 0.85 - marginPixels,
    bottom: baseline + high * 0.25 + marginPixels,
  };
}

function circleBox(circle: MapPlan['circles'][number], camera: Camera, size: MapSize): Box {
  const [x, y] = toScreen(circle.position, camera, size);
  const [right, down] = circle.shiftPixels;
  const radius = circle.radiusPixels;
  return { left: x + right - radius, right: x + right + radius, top: y + down - radius, bottom: y + down + radius };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(box: Box, size: MapSize): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= size.widthPixels && box.bottom <= size.heightPixels;
}
