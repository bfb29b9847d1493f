import type { CountryCode } from '#domain/country.ts';
import type { Series, SeriesId, TopicId } from '#domain/series.ts';
import type { Quality } from '#domain/quality.ts';
import type { SourceId } from '#domain/source.ts';
import type { Alternative, Amount, Figure } from './result.ts';

/** What one definition says of a pair of countries in one year: a series, or the series of one sum group, added by the guard. */
export interface ComparisonEntry {
  /** `series:<id>` or `group:<sum group>`. */
  readonly id: string;
  readonly series: readonly SeriesId[];
  readonly unit: Series['unit'];
  readonly amount: Amount;
  readonly quality: Quality;
  readonly sources: readonly SourceId[];
  readonly years: readonly number[];
  /** What was added, each with a number; one where nothing had to be added. */
  readonly figures: readonly Figure[];
  /** Who is among these people, by a series that is part of this one; never added to it. */
  readonly parts: readonly Figure[];
  /** Other numbers of other sources for the one figure; empty for a sum, whose figures have their own. */
  readonly alternatives: readonly Alternative[];
}

/** Numbers of one year that speak of the same thing, each by its own definition or source: side by side, never added. */
export interface Comparison {
  readonly id: string;
  /** Null where it is one series, of which several sources publish different numbers. */
  readonly topic: TopicId | null;
  readonly origin: CountryCode | null;
  readonly destination: CountryCode | null;
  /** The year compared; of `several-years` the one in the query's years that the others are near. */
  readonly year: number;
  /**
   * `outside`: the query's years have no two numbers, so that the nearest year that has them is shown. `several-years`: no
   * near year has, and people present are compared over years near each other, each number with its own.
   */
  readonly timing: 'inside' | 'outside' | 'several-years';
  /** Largest first. */
  readonly entries: readonly ComparisonEntry[];
  /** The unit in which most can be compared, and the only one bars are drawn in. */
  readonly unit: Series['unit'];
  /** Largest less smallest number of that unit, other sources' numbers included. */
  readonly difference: number;
}
