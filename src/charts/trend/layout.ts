import type { GapKind } from '#domain/gap.ts';
import type { YearRange } from '#domain/period.ts';
import { niceSteps } from '#lib/nice-steps.ts';
import { wrapText } from '#lib/wrap-text.ts';
import { placeYear, type YearAxis, yearTicks } from '#lib/year-axis.ts';

/** A number as an interval of its unit; of one value both ends are equal. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One year of a panel: a number, or the kind of its gap. Years not given are drawn as nothing. */
export interface PanelPoint {
  readonly year: number;
  readonly amount: (Interval & { readonly isMinimum: boolean }) | { readonly gap: GapKind };
  /** Not firm yet, or not the publisher's own page: hollow. */
  readonly isHollow: boolean;
  /** A part of the year only: hatched. */
  readonly isPartial: boolean;
  /** Not all the statistics of the sum have a number in the year: paler. */
  readonly isIncomplete?: boolean;
  /** How much of a single number is hatched from the top for another reason; 0 elsewhere. */
  readonly hatched?: number;
  /** Other sources' numbers. */
  readonly beside: readonly Interval[];
}

export interface Panel {
  readonly id: string;
  readonly title: string;
  /** Said under the number read out, in as many lines as it takes; empty for nothing. */
  readonly note: string;
  /** `bars` for what happens in a year, `dots` for who is there at a date. */
  readonly mark: 'bars' | 'dots';
  readonly points: readonly PanelPoint[];
  /** Years from which on numbers are counted otherwise. */
  readonly breaks: readonly number[];
}

export interface TrendInput {
  readonly panels: readonly Panel[];
  readonly years: YearRange;
  /** The years of the view. */
  readonly chosen: YearRange;
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface LaidPoint {
  readonly point: PanelPoint;
  /** Middle of the year. */
  readonly x: number;
  /** Where the low and the high end stand; both at the base line for a gap. */
  readonly lowY: number;
  readonly highY: number;
  /** Where the hatched part of a bar ends; `highY` where nothing is. */
  readonly hatchedY: number;
  readonly beside: readonly { readonly lowY: number; readonly highY: number }[];
}

export interface LaidPanel {
  readonly id: string;
  readonly mark: Panel['mark'];
  readonly titleLines: readonly string[];
  /** Base line of the first line of the title. */
  readonly titleY: number;
  /** Base line of the number read out. */
  readonly readoutY: number;
  readonly noteLines: readonly string[];
  readonly top: number;
  readonly baseY: number;
  readonly barWidth: number;
  readonly points: readonly LaidPoint[];
  /** Runs of consecutive years without a break between them, as points; a gap parts them. */
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly breaks: readonly { readonly year: number; readonly x: number }[];
  readonly yearY: number;
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly axis: YearAxis;
  readonly panels: readonly LaidPanel[];
  /** The chosen years as a band over every panel. */
  readonly chosen: { readonly x: number; readonly width: number };
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
}

export const titlePixels = 13;
export const notePixels = 12;
export const titleLinePixels = 17;
export const noteLinePixels = 15;
const plotPixels = 76;
/** Room for year numbers under a plot, and between panels. */
const yearsPixels = 18;
const gapPixels = 16;

/** Panels under each other over one axis of years, each with a scale of its own from zero: they are never compared by height. */
export function layoutTrend(input: TrendInput): TrendLayout {
  const { years, chosen, widthPixels: width, direction } = input;
  const axis: YearAxis = { years, width, direction };
  const step = width / (years.to - years.from + 1);
  const panels: LaidPanel[] = [];
  let y = 0;
  for (const panel of input.panels) {
    const laid = layoutPanel(panel, y, axis, step);
    panels.push(laid);
    y = laid.yearY + gapPixels;
  }
  return {
    width,
    height: y,
    axis,
    panels,
    chosen: toBand(axis, chosen),
    yearTicks: yearTicks(axis).map((year) => ({ year, x: placeYear(axis, year) })),
  };
}

/** The years over the axis, as far as they are on it. */
export function toBand(axis: YearAxis, { from, to }: YearRange): TrendLayout['chosen'] {
  const { years, width } = axis;
  if (to < years.from || from > years.to) return { x: 0, width: 0 };
  const step = width / (years.to - years.from + 1);
  const [first, last] = [placeYear(axis, Math.max(from, years.from)), placeYear(axis, Math.min(to, years.to))];
  return { x: Math.min(first, last) - step / 2, width: Math.abs(last - first) + step };
}

function layoutPanel(panel: Panel, top: number, axis: YearAxis, step: number): LaidPanel {
  const titleLines = wrapText(panel.title, axis.width, titlePixels);
  const titleY = top + titlePixels;
  const readoutY = titleY + titleLines.length * titleLinePixels;
  const noteLines = wrapText(panel.note, axis.width, notePixels);
  const plotTop = readoutY + noteLines.length * noteLinePixels + 14;
  const baseY = plotTop + plotPixels;
  const values = niceSteps(largestOf(panel), 3);
  const most = values.at(-1) ?? 1;
  const toY = (value: number): number => baseY - (value / most) * plotPixels;
  const points = panel.points.map((point): LaidPoint => {
    const x = placeYear(axis, point.year);
    const beside = point.beside.map(({ low, high }) => ({ lowY: toY(low), highY: toY(high) }));
    if ('gap' in point.amount) return { point, x, lowY: baseY, highY: baseY, hatchedY: baseY, beside };
    const { low, high } = point.amount;
    return { point, x, lowY: toY(low), highY: toY(high), hatchedY: toY(high - (point.hatched ?? 0)), beside };
  });
  const sign = axis.direction === 'rtl' ? -1 : 1;
  return {
    id: panel.id,
    mark: panel.mark,
    titleLines,
    titleY,
    readoutY,
    noteLines,
    top: plotTop,
    baseY,
    barWidth: Math.min(18, Math.max(1.5, step * 0.72)),
    points,
    lines: panel.mark === 'dots' ? findLines(points, panel.breaks) : [],
    ticks: values.map((value) => ({ value, y: toY(value) })),
    // A break stands before its year.
    breaks: panel.breaks
      .filter((year) => year > axis.years.from && year <= axis.years.to)
      .map((year) => ({ year, x: placeYear(axis, year) - (sign * step) / 2 })),
    yearY: baseY + yearsPixels - 4,
  };
}

function largestOf({ points }: Panel): number {
  const ends = points.flatMap(({ amount, beside }) => [
    ...('gap' in amount ? [] : [amount.high]),
    ...beside.map(({ high }) => high),
  ]);
  return Math.max(0, ...ends);
}

function findLines(points: readonly LaidPoint[], breaks: readonly number[]): LaidPanel['lines'] {
  const lines: { x: number; y: number }[][] = [];
  let before: number | null = null;
  for (const { point, x, lowY, highY } of points) {
    if ('gap' in point.amount) {
      before = null;
      continue;
    }
    const at = { x, y: (lowY + highY) / 2 };
    if (before === point.year - 1 && !breaks.includes(point.year)) lines.at(-1)?.push(at);
    else lines.push([at]);
    before = point.year;
  }
  return lines.filter((line) => line.length > 1);
}
