import type { CountryCode } from '#domain/country.ts';
import type { ObservationTable } from '#domain/observation.ts';
import type { YearRange } from '#domain/period.ts';
import type { Quality } from '#domain/quality.ts';
import type { SourceId } from '#domain/source.ts';
import type { WorldIndex, WorldRegionId, WorldSeries } from '#domain/world.ts';
import type { Amount } from '#query/result.ts';

/** One series of the world view with its rows. */
export interface WorldDataset {
  readonly index: WorldIndex;
  readonly series: WorldSeries;
  readonly observations: ObservationTable;
}

/** What is asked of one series. */
export interface WorldQuery {
  /** For a stock one year: where more are asked for, the last of them is taken. */
  readonly years: YearRange;
  /** Only flows of this country; null: of all. */
  readonly country: CountryCode | null;
  /** Towards the country, away from it, or both; of no meaning without one. */
  readonly way: 'in' | 'out' | 'both';
  readonly grouping: 'country' | 'region';
  /** How many flows at most are drawn, the largest first. */
  readonly top: number;
}

/** One end of a flow: a country, or a group that says it is one. */
export type WorldEnd =
  | { readonly kind: 'country'; readonly code: CountryCode }
  | { readonly kind: 'region'; readonly region: WorldRegionId };

/** People counted from one country or group to another, in one direction. */
export interface WorldFlow {
  /** `series|origin|destination`, where a group is `region:<id>`: stable across queries. */
  readonly id: string;
  readonly origin: WorldEnd;
  readonly destination: WorldEnd;
  readonly amount: Amount;
  /** The mean per year with a figure (for a stock the value): what the width shows. */
  readonly drawn: number;
  readonly years: readonly number[];
  readonly quality: Quality;
  readonly sources: readonly SourceId[];
  /** How many country pairs it adds up: 1 for a pair. */
  readonly pairs: number;
  /** True where a group's flow stays in the group: drawn as a circle on it. */
  readonly isWithin: boolean;
  /** The rows it rests on, for its evidence. */
  readonly observations: ObservationTable;
}

/** Flows that are not on the map, counted. `share` of the total, between 0 and 1. */
export interface NotDrawn {
  readonly flows: number;
  readonly amount: Amount;
  readonly share: number;
}

/** What the world view shows of one series, and what it does not. */
export interface WorldResult {
  readonly series: WorldSeries;
  readonly query: WorldQuery;
  /** The years that are shown: for a stock exactly one. */
  readonly years: readonly number[];
  /** The largest, descending, at most `query.top`. */
  readonly flows: readonly WorldFlow[];
  /** Smaller than those that are drawn. */
  readonly smaller: NotDrawn;
  /** Origin or destination is unknown, not published, or has no place on a map. */
  readonly unplaced: NotDrawn;
  /** Pairs whose publisher gave no number: suppressed or not published. */
  readonly gaps: number;
  /** Of every row in the years and the focus; null where the series may not be added over its pairs. */
  readonly total: Amount | null;
  /** True where the years hold one that the publisher has not closed. */
  readonly hasPartialYear: boolean;
}
