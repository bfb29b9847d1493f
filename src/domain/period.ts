/** Whole calendar years, both ends included; `from` is never after `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export function includesYear(range: YearRange, year: number): boolean {
  return year >= range.from && year <= range.to;
}
