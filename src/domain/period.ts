/** Whole calendar years, both ends included; `from` is never after `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export function includesYear(range: YearRange, year: number): boolean {
  return year >= range.from && year <= range.to;
}

/** The same number of years, one year on; null where that leaves the bounds. */
export function nextYears({ from, to }: YearRange, bounds: YearRange): YearRange | null {
  return to >= bounds.to ? null : { from: from + 1, to: to + 1 };
}
