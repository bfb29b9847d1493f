import type { Category } from '#domain/category.ts';
import type { CountryCode } from '#domain/country.ts';
import type { YearRange } from '#domain/period.ts';
import type { Stage } from '#domain/stage.ts';

/** What is asked of one corridor's dataset. Empty `origins` or `destinations` mean all of them. */
export interface Query {
  readonly categories: readonly Category[];
  readonly stages: readonly Stage[];
  readonly years: YearRange;
  /** 1 to 12, that month of the one year asked for; null or absent: whole years. */
  readonly month?: number | null;
  readonly origins: readonly CountryCode[];
  readonly destinations: readonly CountryCode[];
}
