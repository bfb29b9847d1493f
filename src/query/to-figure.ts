import type { YearRange } from '#domain/period.ts';
import { includesYear } from '#domain/period.ts';
import type { Series } from '#domain/series.ts';
import { unique } from '#lib/unique.ts';
import { addAmounts, middleOf, toAmount } from './amount.ts';
import type { FigureRows, YearRows } from './dataset-index.ts';
import type { Alternative, Amount, Figure } from './result.ts';
import { weakestQuality } from './weakest-quality.ts';

/**
 * The figure of these rows over the years, or null where no row falls in them. A stock, and any series that may
 * not be added over years, takes its latest year with a number; the others add their years. Years without a
 * number are not counted as zero: the mean per year divides by the years that have one.
 */
export function toFigure(rows: FigureRows, range: YearRange): Figure | null {
  const inRange = rows.years.filter((each) => includesYear(range, each.year));
  if (inRange.length === 0) return null;
  const used = rowsToUse(inRange, rows.series);
  const numbered = used.filter((each) => each.hasNumber);
  const amount = addAmounts(used.map((each) => toAmount(each.main, rows.series)));
  const middle = middleOf(amount);
  const { series } = rows;
  return {
    id: rows.id,
    series: series.id,
    category: series.category,
    stage: series.stage,
    measure: series.measure,
    unit: series.unit,
    origin: rows.origin,
    destination: rows.destination,
    place: rows.place,
    amount,
    years: numbered.map((each) => each.year),
    ...monthOf(used),
    drawn: middle === null ? null : middle / numbered.length,
    quality: weakestQuality((numbered.length > 0 ? numbered : used).map((each) => each.main.quality)),
    sources: unique(used.map((each) => each.main.source)),
    observations: used.map((each) => each.main),
    alternatives: numbered.flatMap((each) => toAlternatives(each, series)),
  };
}

/** True where only one year may be shown at a time: a stock, and a series its publisher's method forbids to add over years. */
export function takesOneYear(series: Series): boolean {
  return series.measure === 'stock' || !series.addableOver.includes('year');
}

/** The years the amount rests on: those with a number, and the suppressed ones, which make it a floor. */
function rowsToUse(inRange: readonly YearRows[], series: Series): readonly YearRows[] {
  const latest = inRange.findLast((each) => each.hasNumber);
  if (latest === undefined) return inRange.slice(-1);
  if (takesOneYear(series)) return [latest];
  return inRange.filter((each) => each.hasNumber || each.main.gap === 'suppressed');
}

/** Rows of one figure are all of whole years or all of one month. */
function monthOf(used: readonly YearRows[]): Pick<Figure, 'month'> {
  const month = used[0]?.main.month ?? null;
  return month === null ? {} : { month };
}

function toAlternatives(rows: YearRows, series: Series): readonly Alternative[] {
  const alternatives: Alternative[] = [];
  for (const row of rows.others) {
    const amount: Amount = toAmount(row, series);
    if (amount.kind === 'gap') continue;
    alternatives.push({ year: rows.year, amount, quality: row.quality, source: row.source, page: row.page });
  }
  return alternatives;
}
