import type { YearRange } from '#domain/period.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import { compareText } from '#lib/compare-text.ts';
import { groupBy } from '#lib/group-by.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import { addFigures } from './add-figures.ts';
import type { FigureRows } from './dataset-index.ts';
import { dropParts } from './drop-parts.ts';
import { compareStageAndCategory } from './order-figures.ts';
import type { Figure, Total } from './result.ts';
import { takesOneYear, toFigure } from './to-figure.ts';

/** A figure of the view with the rows it came from: a total may need it at another year. */
export interface FigureWithRows {
  readonly figure: Figure;
  readonly rows: FigureRows;
}

interface SeriesInView {
  readonly series: Series;
  readonly members: readonly FigureWithRows[];
  /** Years in range in which the series has a number, ascending. */
  readonly years: readonly number[];
}

/**
 * One total per series and one per sum group with two or more series in view, each through the guard; a total
 * the guard refuses is not made. A stock is added at the latest year, for a group the latest its series have in
 * common, so a pair without a number in that year is not in the sum.
 */
export function addTotals(
  inView: readonly FigureWithRows[],
  range: YearRange,
  series: ReadonlyMap<SeriesId, Series>,
): readonly Total[] {
  const bySeries = [...groupBy(inView, (each) => each.rows.series)].map(([key, members]) => toSeriesInView(key, members, range));
  const ordered = bySeries
    .filter((each) => each.years.length > 0)
    .toSorted(
      (first, second) => compareStageAndCategory(first.series, second.series) || compareText(first.series.id, second.series.id),
    );
  const groups = [...groupBy(ordered, (each) => each.series.sumGroup)];
  const catalogue = [...series.values()];
  const groupTotals = groups.flatMap(([group, members]) =>
    group === null || members.length < 2 ? [] : addTotal(`group:${group}`, members, catalogue),
  );
  return [...groupTotals, ...ordered.flatMap((each) => addTotal(`series:${each.series.id}`, [each], catalogue))];
}

function toSeriesInView(series: Series, members: readonly FigureWithRows[], range: YearRange): SeriesInView {
  const years = members.flatMap(({ rows }) =>
    rows.years.filter((each) => each.hasNumber && each.year >= range.from && each.year <= range.to).map((each) => each.year),
  );
  return { series, members, years: uniqueAscending(years) };
}

/** A list of one total, or of none where the guard refuses. */
function addTotal(id: string, parts: readonly SeriesInView[], catalogue: readonly Series[]): readonly Total[] {
  const [first] = parts;
  if (first === undefined) return [];
  const oneYear = parts.some((part) => takesOneYear(part.series));
  const year = first.years.findLast((each) => parts.every((part) => part.years.includes(each)));
  if (oneYear && year === undefined) return [];
  const figures = parts.flatMap((part) =>
    dropParts(part.members.flatMap((each) => (oneYear && year !== undefined ? figureAt(each, year) : [each.figure]))),
  );
  const addition = addFigures(figures, catalogue);
  if (addition.kind === 'refused') return [];
  return [
    {
      id,
      series: parts.map((part) => part.series.id),
      stage: first.series.stage,
      measure: first.series.measure,
      unit: first.series.unit,
      amount: addition.amount,
      years: addition.years,
      ...(addition.figures[0]?.month === undefined ? {} : { month: addition.figures[0].month }),
      quality: addition.quality,
      sources: unique(addition.figures.flatMap((figure) => figure.sources)),
      figures: addition.figures,
    },
  ];
}

/** The view's own figure where it already rests on that year alone, so that both are the same object. */
function figureAt({ figure, rows }: FigureWithRows, year: number): readonly Figure[] {
  if (figure.years.length === 1 && figure.years[0] === year) return [figure];
  const atYear = toFigure(rows, { from: year, to: year });
  return atYear === null ? [] : [atYear];
}
