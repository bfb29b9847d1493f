import type { SeriesId } from '#domain/series.ts';
import { unique } from '#lib/unique.ts';
import type { Comparison } from './comparison.ts';

/** The series whose numbers a comparison shows, parts included, in the order shown. */
export function comparedSeries({ entries }: Comparison): readonly SeriesId[] {
  return unique(entries.flatMap(({ figures, parts }) => figures.concat(parts)).map(({ series }) => series));
}
