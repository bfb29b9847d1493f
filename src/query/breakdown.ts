import type { Observation, ObservationTable } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import type { SourceId } from '#domain/source.ts';
import { groupBy } from '#lib/group-by.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import { addPeople, middleOf, toAmount } from './amount.ts';
import { divideMonths, type MonthsOfYear } from './breakdown-months.ts';
import type { Amount, Figure } from './result.ts';

/** One group of people inside a figure: `female`, `12-17`, `child`. */
export interface Group {
  readonly id: string;
  readonly amount: Amount;
}

/** A figure's people by sex, or by age, in the years its publisher divides. */
export interface Division {
  readonly groups: readonly Group[];
  readonly years: readonly number[];
  /** People of whom the group is known, and all people of the figure in those years; null where ranges or other origins are in it. */
  readonly known: number | null;
  readonly whole: number | null;
}

/** A figure's parts. They are never added to it. */
export interface Breakdown {
  /** True where the publisher divides the people of all origins together, and not those of the figure's origin. */
  readonly isOfAllOrigins: boolean;
  readonly bySex: Division | null;
  readonly byAge: Division | null;
  readonly months: readonly MonthsOfYear[];
  readonly sources: readonly SourceId[];
}

type Dimension = 'sex' | 'age';

/** The parts of a figure among a corridor's rows by sex, age and month, in the years the figure rests on. */
export function findBreakdown(figure: Figure, rows: ObservationTable, series: Series): Breakdown {
  const near = rows.filter(
    (row) =>
      row.series === figure.series &&
      row.destination === figure.destination &&
      row.place === figure.place &&
      figure.years.includes(row.year),
  );
  const own = near.filter((row) => row.origin === figure.origin);
  // Sex and age are published of whole years: beside a month's number they would be other people.
  const ofYears = figure.month === undefined ? near.filter((row) => row.month === null) : [];
  const people = ofYears.filter((row) => row.origin === figure.origin);
  const isOfAllOrigins = people.length === 0 && figure.origin !== null;
  const used = isOfAllOrigins ? ofYears.filter((row) => row.origin === null) : people;
  const whole = isOfAllOrigins ? null : figure.observations;
  const months = divideMonths(figure, own, series);
  const bySex = divide('sex', used, whole, series);
  const byAge = divide('age', used, whole, series);
  const monthRows = months.length === 0 ? [] : own.filter((row) => row.month !== null);
  return { isOfAllOrigins, bySex, byAge, months, sources: unique([...used, ...monthRows].map((row) => row.source)) };
}

function divide(
  dimension: Dimension,
  rows: readonly Observation[],
  totals: readonly Observation[] | null,
  series: Series,
): Division | null {
  const divided = rows.filter((row) => row[dimension] !== null);
  const byId = groupBy(divided, (row) => row[dimension] ?? '');
  const all = [...byId].map(([id, members]) => ({ id, amount: addPeople(amountsByYear(dimension, members, series)) }));
  const groups = all.filter(({ id }) => id !== 'unknown').toSorted((first, second) => orderOf(first.id) - orderOf(second.id));
  if (groups.length === 0) return null;
  const years = uniqueAscending(divided.map((row) => row.year));
  const ofTheseYears = totals?.filter((row) => years.includes(row.year)) ?? [];
  return {
    groups,
    years,
    known: addNumbers(groups.map(({ amount }) => amount)),
    whole: addNumbers(ofTheseYears.map((row) => toAmount(row, series))),
  };
}

/** What the publisher prints for a group and year; where it prints only the crossing of sex and age, the sum of that. */
function amountsByYear(dimension: Dimension, members: readonly Observation[], series: Series): readonly Amount[] {
  const other = dimension === 'sex' ? 'age' : 'sex';
  return [...groupBy(members, (row) => row.year).values()].flatMap((sameYear) => {
    const printed = sameYear.filter((row) => row[other] === null);
    return (printed.length > 0 ? printed : sameYear).map((row) => toAmount(row, series));
  });
}

/** Null where there are none, or one of them is a range or a gap: a share of it would be made up. */
function addNumbers(amounts: readonly Amount[]): number | null {
  const areNumbers = amounts.length > 0 && amounts.every(({ kind }) => kind === 'exact' || kind === 'at-least');
  return areNumbers ? amounts.reduce((sum, amount) => sum + (middleOf(amount) ?? 0), 0) : null;
}

const wordOrder = ['female', 'male', 'other', 'child', 'adult'];

/** Women before men before others, and the young before the old: smaller comes first. */
export function orderOf(id: string): number {
  return wordOrder.includes(id) ? wordOrder.indexOf(id) : Number.parseInt(id, 10);
}
