import type { CorridorNames } from '#domain/catalogue.ts';
import type { Observation } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import { unique } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';
import { findPartialYears } from '#query/find-partial-years.ts';

/** "Part of a year only: January to May 2025 only." for every year of a number that is not whole; null where all are. */
export function sayPartialYears(
  rows: readonly Observation[],
  series: readonly Series[],
  names: Pick<CorridorNames, 'series'>,
  translator: Translator,
): string | null {
  const notes = findPartialYears(rows, series).map((each) => names.series[each.series]?.breaks[each.key] ?? '');
  return notes.length === 0 ? null : translator.text('figure.partial-year', { notes: unique(notes).join(' ') });
}
