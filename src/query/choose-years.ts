import { includesYear, type YearRange } from '#domain/period.ts';

/** Years to try, best first: the preferred in range, then the others in range, the latest first; then each outside, the nearest first. */
export function chooseYears(preferred: readonly number[], others: readonly number[], range: YearRange): readonly number[] {
  const ordered = [preferred, others].map((years) =>
    years.toSorted((first, second) => distanceTo(range, first) - distanceTo(range, second) || second - first),
  );
  return [
    ...ordered.flatMap((years) => years.filter((year) => includesYear(range, year))),
    ...ordered.flatMap((years) => years.filter((year) => !includesYear(range, year))),
  ];
}

/** How many years a year is outside a range; 0 inside. */
export function distanceTo({ from, to }: YearRange, year: number): number {
  return Math.max(from - year, year - to, 0);
}
