import type { Category } from '#domain/category.ts';
import type { CountryCode } from '#domain/country.ts';
import type { GapKind } from '#domain/gap.ts';
import type { Incident } from '#domain/incident.ts';
import type { ListedFact } from '#domain/listed-fact.ts';
import type { Measure } from '#domain/measure.ts';
import type { Observation } from '#domain/observation.ts';
import type { PlaceId } from '#domain/place.ts';
import type { Quality } from '#domain/quality.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import type { SourceId } from '#domain/source.ts';
import type { Stage } from '#domain/stage.ts';
import type { Query } from './query.ts';

/**
 * A published or added-up number. `at-least`: a floor. `range`: the publisher gives two ends.
 * `gap`: no number, and why; never a zero.
 */
export type Amount =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'gap'; readonly gap: GapKind };

/** Another source's number for the same thing and year; shown beside, never added. */
export interface Alternative {
  readonly year: number;
  readonly amount: Amount;
  readonly quality: Quality;
  readonly source: SourceId;
  readonly page: string | null;
}

/**
 * One series for one origin, destination and place over the query's years. A stock takes the latest year
 * with a number; a flow, events or deaths add their years. The number of one figure is traceable to `observations`.
 */
export interface Figure {
  /** `series|origin|destination|place`, `-` for null: stable across queries. */
  readonly id: string;
  readonly series: SeriesId;
  readonly category: Category;
  readonly stage: Stage;
  readonly measure: Measure;
  readonly unit: Series['unit'];
  readonly origin: CountryCode | null;
  readonly destination: CountryCode | null;
  readonly place: PlaceId | null;
  readonly amount: Amount;
  /** Years whose values the amount rests on, ascending; for a stock exactly one. Empty for a gap. */
  readonly years: readonly number[];
  /** 1 to 12 where the amount is of one month of its year; absent where it is of whole years. */
  readonly month?: number;
  /** What the map draws: the mean per year with a figure (for a stock the value, for a range its middle); null for a gap. */
  readonly drawn: number | null;
  readonly quality: Quality;
  readonly sources: readonly SourceId[];
  /** The rows the amount rests on, for the evidence card. */
  readonly observations: readonly Observation[];
  readonly alternatives: readonly Alternative[];
}

/**
 * Figures of one series, or of one sum group, added by the guard. `parts` are the series in it; `figures`
 * what was added. Headline numbers, circles and table totals are Totals.
 */
export interface Total {
  /** `series:<id>` or `group:<sum group>`. */
  readonly id: string;
  readonly series: readonly SeriesId[];
  readonly stage: Stage;
  readonly measure: Measure;
  readonly unit: Series['unit'];
  readonly amount: Amount;
  readonly years: readonly number[];
  /** As a figure's. */
  readonly month?: number;
  readonly quality: Quality;
  readonly sources: readonly SourceId[];
  readonly figures: readonly Figure[];
}

/** Why two figures may not be added. `reading/refusal-sentence.ts` says it in words. */
export type RefusalCode =
  | 'different-measure'
  | 'different-unit'
  | 'stock-over-time'
  | 'same-thing-two-sources'
  | 'total-and-part'
  | 'points-on-one-route'
  | 'overlapping-categories'
  | 'different-series'
  | 'not-addable-dimension'
  | 'same-rows'
  | 'gap';

export interface Refusal {
  readonly code: RefusalCode;
  readonly first: Pick<Figure, 'id' | 'series' | 'measure' | 'category'>;
  readonly second: Pick<Figure, 'id' | 'series' | 'measure' | 'category'>;
  /** The dimension that may not be added over, where that is the reason. */
  readonly dimension: 'origin' | 'destination' | 'place' | 'year' | null;
}

export type Addition =
  | {
      readonly kind: 'sum';
      readonly amount: Amount;
      readonly years: readonly number[];
      readonly quality: Quality;
      readonly figures: readonly Figure[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** One cell of the category x stage matrix, for the whole corridor whatever the filters say, in the query's years. */
export interface CoverageCell {
  readonly category: Category;
  readonly stage: Stage;
  /** Series with at least one number in the years; empty where there is a gap. */
  readonly series: readonly SeriesId[];
  /** Null where there is a figure; otherwise the gap's kind. */
  readonly gap: GapKind | null;
  /** Where the gap comes from: `catalogue` (no series at all, reason in the corridor's text) or `years` (a series exists, not in these years). */
  readonly gapFrom: 'catalogue' | 'years' | null;
  /** First and last year with a number over all years; null where there is none. */
  readonly available: { readonly from: number; readonly to: number } | null;
}

export interface DeathsResult {
  readonly incidents: readonly Incident[];
  /**
   * Dead and missing over the incidents: a minimum. Null when the filters hide deaths (stage `transit` or category
   * `mixed` not chosen), and when no incident is recorded in the years, because no record is not a zero.
   */
  readonly total: number | null;
  readonly years: readonly number[];
  /** As a figure's. */
  readonly month?: number;
  /** Incidents of the year that are of no month: no day is recorded, or a count of several months. 0 where whole years are asked for. */
  readonly withoutMonth?: number;
  /** How many incidents carry no position and cannot be drawn. */
  readonly withoutPosition: number;
}

/** For the slider's histogram: how many figures each available year has under all filters but the years; deaths count as one. */
export interface YearCount {
  readonly year: number;
  readonly figures: number;
}

export type FilterName = 'categories' | 'stages' | 'years' | 'origins' | 'destinations';

/** The one answer every picture, table and sentence reads. */
export interface Result {
  readonly query: Query;
  /** Every figure in the view, gaps of published rows included, biggest first within category and stage. */
  readonly figures: readonly Figure[];
  /** One per series and one per sum group with two or more series in view; never across measures. */
  readonly totals: readonly Total[];
  readonly deaths: DeathsResult;
  /** Series of the view that have a number for the year and none for any month of it: not shown where a month is asked for. */
  readonly yearOnly?: readonly SeriesId[];
  readonly coverage: readonly CoverageCell[];
  /** Listed, never drawn: part-year figures, fees and the like that match categories, stages and years. */
  readonly listedFacts: readonly ListedFact[];
  readonly yearCounts: readonly YearCount[];
  /** All years with any figure in the corridor. */
  readonly yearsAvailable: { readonly from: number; readonly to: number };
  /** Series counts per category over all stages and years, for the checkboxes. */
  readonly seriesPerCategory: Readonly<Record<Category, number>>;
  /**
   * When no figure and no incident is left: the filters that, each alone reset, would bring something back, the
   * most first; where only several together would, the smallest such set. Empty otherwise.
   */
  readonly emptiedBy: readonly FilterName[];
}
