import type { MapLabel } from '#map/plan/map-plan.ts';
import type { Point } from '#map/plan/projection.ts';
import type { ScreenBox } from '#map/plan/screen-box.ts';
import { labelStyles, lineHeight } from './label-styles.ts';

/** One place a label may stand at. */
export interface LabelCandidate {
  /** The baseline of its first line, at the side `anchor` names. */
  readonly position: Point;
  readonly anchor: 'before' | 'middle' | 'after';
  /** With the air round it. */
  readonly box: ScreenBox;
}

/** Air kept around each label. */
const marginPixels = 3;

/** Where a label may stand, the best place first; `lines` are its text, `at` its position on the screen. */
export function labelCandidates(label: MapLabel, lines: readonly string[], [x, y]: Point): readonly LabelCandidate[] {
  const style = labelStyles[label.kind];
  const high = style.sizePixels;
  const width = Math.max(...lines.map((line) => Array.from(line).length)) * high * style.letterShare;
  const rest = (lines.length - 1) * high * lineHeight;
  const place = (anchor: LabelCandidate['anchor'], left: number, baseline: number): LabelCandidate => {
    const start = { after: left, middle: left - width / 2, before: left - width }[anchor];
    return {
      position: [left, baseline],
      anchor,
      box: {
        left: start - marginPixels,
        right: start + width + marginPixels,
        top: baseline - high * 0.85 - marginPixels,
        bottom: baseline + rest + high * 0.25 + marginPixels,
      },
    };
  };
  const centred = y + high * 0.35 - rest / 2;
  const under = y + label.shiftPixels + high + 2;
  const over = y - label.shiftPixels - high * 0.35 - rest;
  if (label.kind === 'town' || label.kind === 'landmark') {
    return [
      place('after', x + 6, centred),
      place('before', x - 6, centred),
      place('middle', x, y - 7 - rest),
      place('middle', x, y + high + 5),
    ];
  }
  if (label.kind === 'corridor') {
    return [
      ...[14, 28, 48].flatMap((aside) => [place('after', x + aside, centred), place('before', x - aside, centred)]),
      place('middle', x, y - 12 - rest),
      place('middle', x, y + high + 8),
    ];
  }
  if (label.kind === 'sea') return [place('middle', x, centred)];
  if (label.shiftPixels > 0) {
    const side = label.shiftPixels;
    return [
      place('middle', x, under),
      place('middle', x, over),
      place('middle', x, under + high * 1.2),
      // A circle near the map's edge has no room for a name across its middle.
      place('after', x - side, under),
      place('before', x + side, under),
      place('after', x + side + 6, centred),
      place('before', x - side - 6, centred),
    ];
  }
  return [
    place('middle', x, centred),
    place('middle', x, centred - high),
    place('middle', x, centred + high * 1.5),
    place('middle', x - width * 0.35, centred),
    place('middle', x + width * 0.35, centred),
  ];
}
