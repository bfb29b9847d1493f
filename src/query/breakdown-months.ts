import type { Observation } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import { groupBy } from '#lib/group-by.ts';
import { addPeople, middleOf, toAmount } from './amount.ts';
import type { Amount, Figure } from './result.ts';

/** One year of a figure by month. */
export interface MonthsOfYear {
  readonly year: number;
  /** January to December; null where the publisher prints nothing for the month. */
  readonly months: readonly (Amount | null)[];
  /** What the months add up to, where it is not the year's own number. */
  readonly unequalSum: Amount | null;
}

/** The months of a figure, year by year, ascending; years without any are left out. */
export function divideMonths(figure: Figure, rows: readonly Observation[], series: Series): readonly MonthsOfYear[] {
  const monthly = rows.filter((row) => row.month !== null && row.sex === null && row.age === null);
  return [...groupBy(monthly, (row) => row.year)]
    .map(([year, ofYear]) => {
      const months = Array.from({ length: 12 }, (_, index) => {
        const row = ofYear.find(({ month }) => month === index + 1);
        return row === undefined ? null : toAmount(row, series);
      });
      const sum = addPeople(months.flatMap((amount) => amount ?? []));
      // A figure of one month says nothing of the year's number.
      const total = figure.observations.find((row) => row.year === year && row.month === null);
      return { year, months, unequalSum: total === undefined || isSame(sum, total) ? null : sum };
    })
    .toSorted((first, second) => first.year - second.year);
}

function isSame(sum: Amount, total: Observation): boolean {
  return total.value === null ? sum.kind !== 'exact' : middleOf(sum) === total.value;
}
