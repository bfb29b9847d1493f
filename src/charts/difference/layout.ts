import { wrapText } from '#lib/wrap-text.ts';

/** A number of one side as a bar; `low` to `high` is not known where they differ. */
export interface SideBar {
  readonly low: number;
  readonly high: number;
  /** True where more are not excluded: the bar's end is open. */
  readonly isMinimum: boolean;
}

export interface DifferencePair {
  readonly id: string;
  readonly label: string;
  /** First and second side; null: no number, so no bar. */
  readonly bars: readonly [SideBar | null, SideBar | null];
  /** The numbers as written, or why there is none. */
  readonly written: readonly [string, string];
  /** The difference, or why there is none, in words. */
  readonly note: string;
}

export interface DifferenceInput {
  readonly pairs: readonly DifferencePair[];
  /** What the two sides are called. */
  readonly sides: readonly [string, string];
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

/** A line of text and its base line. */
export interface LaidLine {
  readonly text: string;
  readonly y: number;
}

export interface LaidSide {
  readonly side: 'first' | 'second';
  /** Beside the number, in as many lines as it needs there. */
  readonly nameLines: readonly LaidLine[];
  readonly written: string;
  /** Base line of the number. */
  readonly textY: number;
  readonly barY: number;
  /** Null where there is no number. */
  readonly bar: {
    readonly x: number;
    readonly width: number;
    /** The part that is not certain, hollow. */
    readonly open: { readonly x: number; readonly width: number } | null;
    readonly isMinimum: boolean;
    /** The far end. */
    readonly tipX: number;
  } | null;
}

export interface LaidPair {
  readonly id: string;
  readonly labelLines: readonly LaidLine[];
  readonly noteLines: readonly LaidLine[];
  readonly sides: readonly LaidSide[];
  readonly top: number;
  readonly bottom: number;
}

export interface DifferenceLayout {
  readonly width: number;
  readonly height: number;
  readonly pairs: readonly LaidPair[];
}

export const sideBarPixels = 9;
const labelPixels = 13;
const textPixels = 12;
/** About as wide as a digit with what parts thousands. */
const digitPixels = 7;
const labelLine = 17;
const sideLine = 16;
const sideGap = 6;
const pairGap = 16;
/** Kept free behind the longest bar for the sign of a minimum. */
const tipPixels = 8;

/** Pairs one under the other, each with two bars on a scale of its own from zero, since pairs count different things. */
export function layoutDifference({ pairs, sides, widthPixels: width, direction }: DifferenceInput): DifferenceLayout {
  const room = width - tipPixels;
  let y = 0;
  const laid = pairs.map(({ id, label, bars, written, note }): LaidPair => {
    const top = y;
    const labelLines = linesOf(label, width, labelPixels, y, labelLine);
    y += labelLines.length * labelLine + 2;
    const most = Math.max(1, ...bars.map((bar) => bar?.high ?? 0));
    const laidSides = (['first', 'second'] as const).map((side, index): LaidSide => {
      const bar = bars[index] ?? null;
      const number = written[index] ?? '';
      const beside = Math.max(width / 3, width - number.length * digitPixels - 12);
      const nameLines = linesOf(sides[index] ?? '', beside, textPixels, y, sideLine);
      const textY = y + textPixels;
      const barY = y + Math.max(1, nameLines.length) * sideLine;
      y = barY + sideBarPixels + sideGap;
      const drawn = bar === null ? null : layBar(bar, room / most, width, direction === 'rtl');
      return { side, nameLines, written: number, textY, barY, bar: drawn };
    });
    const noteLines = linesOf(note, width, textPixels, y - 2, sideLine);
    const bottom = y - 2 + noteLines.length * sideLine;
    y = bottom + pairGap;
    return { id, labelLines, noteLines, sides: laidSides, top, bottom };
  });
  return { width, height: Math.max(0, y - pairGap), pairs: laid };
}

function linesOf(text: string, width: number, pixels: number, top: number, line: number): readonly LaidLine[] {
  return wrapText(text, width, pixels).map((part, index) => ({ text: part, y: top + pixels + index * line }));
}

function layBar(bar: SideBar, perUnit: number, width: number, isRtl: boolean): NonNullable<LaidSide['bar']> {
  const certain = bar.low * perUnit;
  // A number above zero is seen, however small.
  const low = bar.low > 0 ? Math.max(1, certain) : certain;
  const high = Math.max(low, bar.high * perUnit);
  const isOpen = bar.high > bar.low;
  return {
    x: isRtl ? width - low : 0,
    width: low,
    open: isOpen ? { x: isRtl ? width - high : low, width: high - low } : null,
    isMinimum: bar.isMinimum,
    tipX: isRtl ? width - high : high,
  };
}
