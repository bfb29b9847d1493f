import { wrapText } from '#lib/wrap-text.ts';

/** A number as a bar: `low` to `high` is not known where they differ. */
export interface BarInput {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** True where more are not excluded: the bar's end is open. */
  readonly isMinimum: boolean;
  /** The number as written. */
  readonly written: string;
}

/** Groups under one heading: bars from one edge, or two bars back to back from the middle. */
export type AgeSexSection =
  | {
      readonly kind: 'bars';
      readonly id: string;
      readonly title: string;
      readonly rows: readonly { readonly id: string; readonly label: string; readonly bar: BarInput }[];
    }
  | {
      readonly kind: 'pyramid';
      readonly id: string;
      readonly title: string;
      /** Of the side where the language begins, and the other. */
      readonly sides: readonly [string, string];
      readonly rows: readonly {
        readonly id: string;
        readonly label: string;
        readonly bars: readonly [BarInput | null, BarInput | null];
      }[];
    };

export interface AgeSexInput {
  readonly sections: readonly AgeSexSection[];
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface LaidText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
  /** Which edge of the text stands at `x`, in the direction of the language. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly look: 'title' | 'label' | 'value';
}

export interface LaidBar {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The part of it that is not certain, hollow, from here; of nothing uncertain null. */
  readonly open: { readonly x: number; readonly width: number } | null;
  readonly isMinimum: boolean;
  /** Where its number grows to, for the open end of a minimum. */
  readonly tipX: number;
  readonly grows: 'left' | 'right';
}

export interface AgeSexLayout {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly LaidText[];
  readonly bars: readonly LaidBar[];
  /** Between the two sides of each pyramid. */
  readonly axes: readonly { readonly key: string; readonly x: number; readonly fromY: number; readonly toY: number }[];
}

export const ageBarPixels = 10;
const titlePixels = 18;
const lineHeight = 17;
const rowGap = 9;
const sectionGap = 12;
/** Kept free at the bar's end for the sign of a minimum. */
const tipPixels = 8;

/** Sections one under the other, each on its own scale from zero: a row says its group and numbers in words, its bars under them. */
export function layoutAgeSex({ sections, widthPixels: width, direction }: AgeSexInput): AgeSexLayout {
  const texts: LaidText[] = [];
  const bars: LaidBar[] = [];
  const axes: { key: string; x: number; fromY: number; toY: number }[] = [];
  const isRtl = direction === 'rtl';
  /** From a distance to the edge where the language begins. */
  const across = (distance: number): number => (isRtl ? width - distance : distance);
  let y = 0;
  for (const section of sections) {
    const most = Math.max(1, ...section.rows.flatMap((row) => barsOf(row).map(({ high }) => high)));
    const titleLines = wrapText(section.title, width, 13);
    for (const line of titleLines) {
      texts.push({ key: `${section.id} ${y}`, text: line, x: across(0), y: y + 13, anchor: 'start', look: 'title' });
      y += titlePixels;
    }
    const room = section.kind === 'bars' ? width - tipPixels : width / 2 - tipPixels;
    const origin = section.kind === 'bars' ? 0 : width / 2;
    const lay = (bar: BarInput, isBackward: boolean, top: number): LaidBar => {
      const low = (bar.low / most) * room;
      const high = (bar.high / most) * room;
      const solid = Math.max(low, bar.high > 0 && bar.low === bar.high ? 1 : 0);
      const growsLeft = isBackward !== isRtl;
      const from = across(origin);
      const start = (length: number): number => (growsLeft ? from - length : from);
      return {
        id: bar.id,
        x: start(solid),
        y: top,
        width: solid,
        open: high > low ? { x: growsLeft ? from - high : from + low, width: high - low } : null,
        isMinimum: bar.isMinimum,
        tipX: growsLeft ? from - Math.max(solid, high) : from + Math.max(solid, high),
        grows: growsLeft ? 'left' : 'right',
      };
    };
    if (section.kind === 'pyramid') {
      const [before, after] = section.sides;
      texts.push({ key: `${section.id} before`, text: before, x: across(0), y: y + 12, anchor: 'start', look: 'label' });
      texts.push({ key: `${section.id} after`, text: after, x: across(width), y: y + 12, anchor: 'end', look: 'label' });
      y += lineHeight + 4;
    }
    const firstY = y;
    for (const row of section.rows) {
      const key = `${section.id} ${row.id}`;
      const base = y + 12;
      const top = y + lineHeight;
      if ('bar' in row) {
        texts.push({ key: `${key} label`, text: row.label, x: across(0), y: base, anchor: 'start', look: 'label' });
        texts.push({ key: `${key} value`, text: row.bar.written, x: across(width), y: base, anchor: 'end', look: 'value' });
        bars.push(lay(row.bar, false, top));
      } else {
        const [before, after] = row.bars;
        texts.push({ key: `${key} label`, text: row.label, x: width / 2, y: base, anchor: 'middle', look: 'label' });
        if (before !== null) {
          texts.push({ key: `${key} before`, text: before.written, x: across(0), y: base, anchor: 'start', look: 'value' });
          bars.push(lay(before, true, top));
        }
        if (after !== null) {
          texts.push({ key: `${key} after`, text: after.written, x: across(width), y: base, anchor: 'end', look: 'value' });
          bars.push(lay(after, false, top));
        }
      }
      y = top + ageBarPixels + rowGap;
    }
    if (section.kind === 'pyramid')
      axes.push({ key: section.id, x: width / 2, fromY: firstY + lineHeight - 3, toY: y - rowGap + 3 });
    y += sectionGap;
  }
  return { width, height: Math.max(0, y - sectionGap), texts, bars, axes };
}

function barsOf(row: AgeSexSection['rows'][number]): readonly BarInput[] {
  return 'bar' in row ? [row.bar] : row.bars.filter((bar) => bar !== null);
}
