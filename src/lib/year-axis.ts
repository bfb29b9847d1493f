/** Years side by side, each as wide as another, in the direction of the language. */
export interface YearAxis {
  /** First and last, both included. */
  readonly years: { readonly from: number; readonly to: number };
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** The middle of a year, in pixels from the left. */
export function placeYear({ years, width, direction }: YearAxis, year: number): number {
  const x = ((year - years.from + 0.5) * width) / (years.to - years.from + 1);
  return direction === 'rtl' ? width - x : x;
}

/** The year at a place; beyond the ends the first or the last. */
export function yearAt({ years, width, direction }: YearAxis, x: number): number {
  const along = direction === 'rtl' ? width - x : x;
  const year = years.from + Math.floor((along * (years.to - years.from + 1)) / width);
  return Math.min(years.to, Math.max(years.from, year));
}

/** Round years with room for their numbers; the first and the last year where there are only a few. */
export function yearTicks({ years, width }: YearAxis): readonly number[] {
  const most = Math.max(2, Math.floor(width / 56));
  const length = years.to - years.from + 1;
  const step = [1, 2, 5, 10, 20, 25, 50].find((each) => length / each <= most) ?? 100;
  const first = Math.ceil(years.from / step) * step;
  const ticks = Array.from(
    { length: Math.max(0, Math.floor((years.to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
  // A number in the middle of the first or last year must not stand half outside.
  const half = 16;
  return ticks.filter((year) => {
    const x = ((year - years.from + 0.5) * width) / length;
    return x >= half && x <= width - half;
  });
}
