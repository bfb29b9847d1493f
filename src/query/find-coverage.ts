import { categories, type Category } from '#domain/category.ts';
import type { Corridor } from '#domain/corridor.ts';
import type { GapKind } from '#domain/gap.ts';
import { includesYear, type YearRange } from '#domain/period.ts';
import { stages, type Stage } from '#domain/stage.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { deathsSeriesId } from '#domain/incident.ts';
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
    const withNumber = index.seriesYears.filter(({ series, years }) => series.category === category && years.length > 0);
    return withNumber.length + (category === 'mixed' && index.deathYears.length > 0 ? 1 : 0);
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
  const inCell = index.seriesYears.filter(({ series }) => series.category === category && series.stage === stage);
  const known = inCell.map(({ series, years }) => ({ id: series.id, years }));
  if (category === 'mixed' && stage === 'transit') known.push({ id: deathsSeriesId, years: index.deathYears });
  const series = known.filter(({ years }) => years.some((year) => includesYear(range, year))).map(({ id }) => id);
  const available = spanOf(known.flatMap(({ years }) => years));
  if (series.length > 0) return { category, stage, series, gap: null, gapFrom: null, available };
  const stated = statedGap(index, range, category, stage);
  if (available !== null) return { category, stage, series, gap: stated ?? 'not-published', gapFrom: 'years', available };
  const reason = corridor.gaps.find((gap) => gap.category === category && gap.stage === stage);
  return { category, stage, series, gap: reason?.kind ?? stated ?? 'not-published', gapFrom: 'catalogue', available };
}

/** The gap a publisher states for these years, where a row states one. */
function statedGap(index: DatasetIndex, range: YearRange, category: Category, stage: Stage): GapKind | null {
  for (const rows of index.figureRows) {
    if (rows.series.category !== category || rows.series.stage !== stage) continue;
    const stated = rows.years.find((each) => includesYear(range, each.year) && each.main.gap !== null);
    if (stated !== undefined) return stated.main.gap;
  }
  return null;
}

function spanOf(years: readonly number[]): CoverageCell['available'] {
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
