import type { Catalogue } from '#domain/catalogue.ts';
import { unique } from '#lib/unique.ts';
import type { BarNote } from './time-bars.ts';
import type { Trend, TrendPoint } from './trend.ts';

/** Why no change is given. */
export type NoChangeReason =
  /** Nothing in the years asked for. */
  | 'no-latest'
  /** Nothing comparable before the latest. */
  | 'no-earlier'
  /** The year chosen has no number, or is not before the latest. */
  | 'no-base'
  | 'not-before'
  /** The method changed between the two years. */
  | 'break'
  | 'other-publisher'
  /** Not the same series of a sum group have a number in both. */
  | 'other-series'
  /** One of the two is a minimum, the other is not. */
  | 'unlike'
  | 'range'
  /** One of the two covers a part of its year. */
  | 'partial';

/** From one year to another of one measure, like with like; or why there is none to give. */
export type Change =
  | {
      readonly kind: 'change';
      readonly from: TrendPoint;
      readonly to: TrendPoint;
      /** Signed, in the measure's unit. */
      readonly difference: number;
      /** Of the earlier number; null where that is zero. */
      readonly share: number | null;
      /** Both are minimums: the difference is one of what was counted. */
      readonly isOfMinimums: boolean;
    }
  | {
      readonly kind: 'none';
      readonly reason: NoChangeReason;
      readonly from: TrendPoint | null;
      readonly to: TrendPoint | null;
      /** Of `break`, what changed. */
      readonly breaks: readonly BarNote[];
    };

interface ChangeInput {
  readonly trend: Trend;
  /** The last year that may be compared. */
  readonly until: number;
  /** Null: the first year of comparable method before the latest. */
  readonly baseYear: number | null;
  readonly sources: Catalogue['sources'];
}

/**
 * How much the latest number until a year differs from that of a base year. Only like with like: the same method and
 * publishers, both whole years, both exact or both minimums. A series that gives no such pair says why.
 */
export function findChange({ trend, until, baseYear, sources }: ChangeInput): Change {
  const numbered = trend.points.filter(({ amount }) => amount.kind !== 'gap');
  const to = numbered.findLast(({ at }) => at <= until) ?? null;
  if (to === null) return none('no-latest', null, null);
  const earlier = numbered.filter(({ at }) => at < to.at);
  if (baseYear === null) {
    const from = earlier.find((point) => findUnlikeness(point, to, trend, sources) === null);
    if (from !== undefined) return toChange(from, to);
    // The nearest earlier number says best why: a break just before, a part of a year, a range.
    const nearest = earlier.at(-1);
    return nearest === undefined ? none('no-earlier', null, to) : refuse(nearest, to, trend, sources);
  }
  if (baseYear >= to.at) return none('not-before', null, to);
  const from = earlier.find(({ at }) => at === baseYear);
  if (from === undefined) return none('no-base', null, to);
  return findUnlikeness(from, to, trend, sources) === null ? toChange(from, to) : refuse(from, to, trend, sources);
}

function refuse(from: TrendPoint, to: TrendPoint, trend: Trend, sources: Catalogue['sources']): Change {
  return none(findUnlikeness(from, to, trend, sources) ?? 'no-earlier', from, to, breaksBetween(from, to, trend));
}

function findUnlikeness(from: TrendPoint, to: TrendPoint, trend: Trend, sources: Catalogue['sources']): NoChangeReason | null {
  if (from.partial.length > 0 || to.partial.length > 0) return 'partial';
  if (breaksBetween(from, to, trend).length > 0) return 'break';
  if (from.series.join(' ') !== to.series.join(' ')) return 'other-series';
  if (from.amount.kind === 'range' || to.amount.kind === 'range') return 'range';
  if (from.amount.kind !== to.amount.kind) return 'unlike';
  return publishersOf(from, sources) === publishersOf(to, sources) ? null : 'other-publisher';
}

/** A break at a year parts it from the years before: of 2010 and 2014, those of 2011 to 2014 stand between. */
function breaksBetween(from: TrendPoint, to: TrendPoint, { breaks }: Trend): readonly BarNote[] {
  return breaks.filter(({ year }) => year > from.at && year <= to.at);
}

function publishersOf(point: TrendPoint, sources: Catalogue['sources']): string {
  const publishers = point.sources.map((id) => sources.find((source) => source.id === id)?.publisher ?? id);
  return unique(publishers).toSorted().join('\n');
}

function toChange(from: TrendPoint, to: TrendPoint): Change {
  const [before, after] = [numberOf(from), numberOf(to)];
  return {
    kind: 'change',
    from,
    to,
    difference: after - before,
    share: before === 0 ? null : (after - before) / before,
    isOfMinimums: to.amount.kind === 'at-least',
  };
}

/** Of an exact number or a minimum; ranges and gaps never get here. */
function numberOf({ amount }: TrendPoint): number {
  return amount.kind === 'exact' || amount.kind === 'at-least' ? amount.value : 0;
}

function none(reason: NoChangeReason, from: TrendPoint | null, to: TrendPoint | null, breaks: readonly BarNote[] = []): Change {
  return { kind: 'none', reason, from, to, breaks };
}
