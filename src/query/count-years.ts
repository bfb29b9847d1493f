import type { Dataset } from '#domain/dataset.ts';
import type { YearRange } from '#domain/period.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Query } from './query.ts';
import type { YearCount } from './result.ts';
import { selectRows, showsDeaths } from './select-rows.ts';

/** First and last year with any number in the corridor, deaths included; the focus year alone where there is none. */
export function findYearsAvailable(index: DatasetIndex, dataset: Dataset): YearRange {
  const years = [...index.seriesYears.flatMap((each) => each.years), ...index.deathYears];
  const { focusYear } = dataset.corridor;
  return years.length === 0 ? { from: focusYear, to: focusYear } : { from: Math.min(...years), to: Math.max(...years) };
}

/** How many figures every available year has under all filters but the years; deaths count as one. Years ascend, empty ones included. */
export function countYears(index: DatasetIndex, query: Query, available: YearRange): readonly YearCount[] {
  const counts = new Map<number, number>();
  const add = (year: number): void => {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  for (const rows of selectRows(index.figureRows, query)) for (const each of rows.years) if (each.hasNumber) add(each.year);
  if (showsDeaths(query)) index.deathYears.forEach(add);
  return Array.from({ length: available.to - available.from + 1 }, (_, offset) => {
    const year = available.from + offset;
    return { year, figures: counts.get(year) ?? 0 };
  });
}
