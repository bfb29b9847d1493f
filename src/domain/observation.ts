import type { CountryCode } from './country.ts';
import type { GapKind } from './gap.ts';
import type { PlaceId } from './place.ts';
import type { Quality } from './quality.ts';
import type { SeriesId } from './series.ts';
import type { SourceId } from './source.ts';

/**
 * One value of a series: a row of the evidence table. `value` is null only together with `gap`, or with a
 * published range (`low` and `high`). The total of a year leaves sex, age and month null; a row with
 * one of them set is a breakdown of that total and is never added to it.
 */
export interface Observation {
  readonly series: SeriesId;
  readonly origin: CountryCode | null;
  readonly destination: CountryCode | null;
  readonly place: PlaceId | null;
  readonly year: number;
  readonly month: number | null;
  readonly sex: string | null;
  readonly age: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly gap: GapKind | null;
  readonly quality: Quality;
  readonly source: SourceId;
  /** The row's own address where it has one; otherwise null and the source's page applies. */
  readonly page: string | null;
}

/** Observations as the browser loads them: sorted by series, origin, destination, place, year. */
export type ObservationTable = readonly Observation[];
