import type { CountryCode } from '#domain/country.ts';
import type { ObservationTable } from '#domain/observation.ts';
import type { YearRange } from '#domain/period.ts';
import type { Quality } from '#domain/quality.ts';
import type { SourceId } from '#domain/source.ts';
import type { WorldIndex, WorldRegionId, WorldSeries, WorldTable } from '#domain/world.ts';
import type { Amount, Refusal } from '#query/result.ts';

/** One series of the world view with its rows. */
export interface WorldDataset {
  readonly index: WorldIndex;
  readonly series: WorldSeries;
  /** From `worldTableQuery`, or, of rows at hand, from `toWorldTable`. */
  readonly observations: WorldTable;
}

/** What is asked of one series. */
export interface WorldQuery {
  /** For a stock, or what may not be added over years, one year: where more are asked for, the last of them with a figure is taken. */
  readonly years: YearRange;
  /** Only flows of this country; null: of all. */
  readonly country: CountryCode | null;
  /** Towards the country, away from it, or both; of no meaning without one. */
  readonly way: 'in' | 'out' | 'both';
  /** `region`: the ends are groups, but that the country in focus stays itself, and so does one that is in no group. */
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
  /** How many countries stand behind each end: 1 for a country, for a group those with a figure in this flow. */
  readonly countries: { readonly origin: number; readonly destination: number };
  /** True where both ends are one: a group's flow that stays in it, or people counted in their own country. Drawn as a circle. */
  readonly isWithin: boolean;
  /** The rows it rests on, for its evidence. */
  readonly observations: ObservationTable;
}

/** Flows that are counted together. `share` of the total, between 0 and 1; amount a gap and share null where the series may not be added. */
export interface CountedFlows {
  readonly flows: number;
  readonly amount: Amount;
  readonly share: number | null;
}

/** Flows that are not on the map, counted. */
export type NotDrawn = CountedFlows;

/** Why the answer is not what was asked for. */
export type WorldRefusal =
  /** Several years were asked for and one is shown: a stock counts the same people again, or the publisher's method forbids the sum. */
  | { readonly code: 'one-year'; readonly year: number; readonly reason: 'stock' | 'not-addable' }
  /** No figure in the years asked for; the nearest years with one, null where there is none on that side. */
  | { readonly code: 'other-year'; readonly before: number | null; readonly after: number | null }
  /** Groups, or the total, would add over a dimension the series may not be added over: countries are shown, or no total is given. */
  | { readonly code: 'not-addable'; readonly what: 'groups' | 'total'; readonly dimension: Refusal['dimension'] };

/** What the world view shows of one series, and what it does not. */
export interface WorldResult {
  readonly series: WorldSeries;
  readonly query: WorldQuery;
  /** The years that are shown and have a figure: for a stock exactly one, none where `other-year` is refused. */
  readonly years: readonly number[];
  /** The largest, descending, at most `query.top`. */
  readonly flows: readonly WorldFlow[];
  /** Smaller than those that are drawn. */
  readonly smaller: NotDrawn;
  /** Origin or destination is unknown, not published, or has no place on a map. */
  readonly unplaced: NotDrawn;
  /** Flows whose both ends are one, on the map or among the smaller: counted there already, named here. */
  readonly within: CountedFlows;
  /** Pairs whose publisher gave no number: suppressed or not published. */
  readonly gaps: number;
  /** Of every row in the years and the focus; null where the series may not be added over its pairs. */
  readonly total: Amount | null;
  /** What was not done as asked, and why; empty where all was. */
  readonly refusals: readonly WorldRefusal[];
  /** True where the years hold one that the publisher has not closed. */
  readonly hasPartialYear: boolean;
}
