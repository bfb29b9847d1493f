import { wrapText } from '#lib/wrap-text.ts';

export interface CauseInput {
  readonly id: string;
  readonly label: string;
  /** The number as written. */
  readonly value: string;
  readonly total: number;
  /** Not one cause, or none: hollow. */
  readonly isUnknown: boolean;
}

export interface CausesInput {
  readonly causes: readonly CauseInput[];
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface LaidCause extends CauseInput {
  readonly labelLines: readonly string[];
  /** Base line of the first line. */
  readonly labelY: number;
  readonly barX: number;
  readonly barY: number;
  readonly barWidth: number;
  /** Where the number begins, after the bar in the direction of the language. */
  readonly valueX: number;
  readonly valueY: number;
}

export interface CausesLayout {
  readonly width: number;
  readonly height: number;
  readonly causes: readonly LaidCause[];
}

export const labelPixels = 13;
export const labelLinePixels = 16;
export const barPixels = 12;
const gapPixels = 10;
/** Kept free behind the longest bar for its number. */
const valuePixels = 120;

/** A bar a cause under its name, all on one scale from zero, as long as the number of dead and missing. */
export function layoutCauses({ causes, widthPixels: width, direction }: CausesInput): CausesLayout {
  const most = Math.max(1, ...causes.map(({ total }) => total));
  const room = Math.max(40, width - valuePixels);
  const laid: LaidCause[] = [];
  let y = 0;
  for (const cause of causes) {
    const labelLines = wrapText(cause.label, width, labelPixels);
    const barY = y + labelLines.length * labelLinePixels + 3;
    const barWidth = Math.max(1, (cause.total / most) * room);
    laid.push({
      ...cause,
      labelLines,
      labelY: y + labelPixels,
      barX: direction === 'rtl' ? width - barWidth : 0,
      barY,
      barWidth,
      valueX: direction === 'rtl' ? width - barWidth - 6 : barWidth + 6,
      valueY: barY + barPixels - 2,
    });
    y = barY + barPixels + gapPixels;
  }
  return { width, height: y, causes: laid };
}
