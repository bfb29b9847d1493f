import { includesYear, type YearRange } from '#domain/period.ts';
import type { WorldSeries } from '#domain/world.ts';
import { takesOneYear } from '#query/to-figure.ts';
import type { WorldRefusal } from './world-result.ts';

/**
 * The years with a figure that are shown of those asked for. A stock, and what may not be added over years, shows the last
 * of them; where none of them has a figure nothing is shown in their stead, and the nearest that have one are named.
 */
export function chooseWorldYears(
  series: WorldSeries,
  asked: YearRange,
): { readonly years: readonly number[]; readonly refusals: readonly WorldRefusal[] } {
  const { yearsWithFigures } = series;
  const inRange = yearsWithFigures.filter((year) => includesYear(asked, year));
  const last = inRange.at(-1);
  if (last === undefined) {
    const before = yearsWithFigures.findLast((year) => year < asked.from) ?? null;
    const after = yearsWithFigures.find((year) => year > asked.to) ?? null;
    return { years: [], refusals: [{ code: 'other-year', before, after }] };
  }
  if (!takesOneYear(series) || inRange.length === 1) return { years: inRange, refusals: [] };
  const reason = series.measure === 'stock' ? 'stock' : 'not-addable';
  return { years: [last], refusals: [{ code: 'one-year', year: last, reason }] };
}
