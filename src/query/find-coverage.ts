import { categories, type Category } from '#domain/category.ts';
import type { Corridor } from '#domain/corridor.ts';
import { includesYear, type YearRange } from '#domain/period.ts';
import { stages, type Stage } from '#domain/stage.ts';
import { unique } from '#lib/unique.ts';
import type { DatasetIndex, FigureRows } from './dataset-index.ts';
import { deathsSeriesId } from './find-deaths.ts';
import type { CoverageCell } from './result.ts';

/**
 * The category x stage matrix of a corridor in these years, 8 x 5 cells, category by category. A cell without
 * any number in any year takes the catalogue's reason; one with numbers only in other years says so.
 */
export function findCoverage(index: DatasetIndex, corridor: Corridor, range: YearRange): readonly CoverageCell[] {
  return categories.flatMap((category) => stages.map((stage) => toCell(index, corridor, range, category, stage)));
}

/** Series with at least one number in any year, deaths included, by category: for the filter's counts. */
export function countSeriesPerCategory(index: DatasetIndex): Readonly<Record<Category, number>> {
  const count = (category: Category): number => {
    const rows = index.figureRows.filter(
      (each) => each.series.category === category && each.years.some((year) => year.hasNumber),
    );
    return unique(rows.map((each) => each.series.id)).length + (category === 'mixed' && index.deathYears.length > 0 ? 1 : 0);
  };
  return {
    refugees: count('refugees'),
    'asylum-seekers': count('asylum-seekers'),
    'economic-migrants': count('economic-migrants'),
    'trafficking-victims': count('trafficking-victims'),
    'smuggled-migrants': count('smuggled-migrants'),
    'unaccompanied-minors': count('unaccompanied-minors'),
    'other-migrants': count('other-migrants'),
    mixed: count('mixed'),
  };
}

function toCell(index: DatasetIndex, corridor: Corridor, range: YearRange, category: Category, stage: Stage): CoverageCell {
  const rows = index.figureRows.filter((each) => each.series.category === category && each.series.stage === stage);
  const deathYears = category === 'mixed' && stage === 'transit' ? index.deathYears : [];
  const available = spanOf([...rows.flatMap(yearsWithNumber), ...deathYears]);
  const series = unique(
    rows.filter((each) => yearsWithNumber(each).some((year) => includesYear(range, year))).map((each) => each.series.id),
  );
  if (deathYears.some((year) => includesYear(range, year))) series.push(deathsSeriesId);
  if (series.length > 0) return { category, stage, series, gap: null, gapFrom: null, available };
  if (available !== null)
    return { category, stage, series, gap: publishedGap(rows, range) ?? 'not-published', gapFrom: 'years', available };
  const reason = corridor.gaps.find((gap) => gap.category === category && gap.stage === stage);
  return {
    category,
    stage,
    series,
    gap: reason?.kind ?? publishedGap(rows, range) ?? 'not-published',
    gapFrom: 'catalogue',
    available,
  };
}

function yearsWithNumber(rows: FigureRows): readonly number[] {
  return rows.years.filter((each) => each.hasNumber).map((each) => each.year);
}

/** The gap a publisher states for these years, where a row states one. */
function publishedGap(rows: readonly FigureRows[], range: YearRange): CoverageCell['gap'] {
  const inRange = rows.flatMap((each) => each.years.filter((year) => includesYear(range, year.year)));
  return inRange.find((each) => each.main.gap !== null)?.main.gap ?? null;
}

function spanOf(years: readonly number[]): CoverageCell['available'] {
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
