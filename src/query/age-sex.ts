import type { Dataset } from '#domain/dataset.ts';
import type { Observation, ObservationTable } from '#domain/observation.ts';
import type { Series } from '#domain/series.ts';
import type { SourceId } from '#domain/source.ts';
import { compareText } from '#lib/compare-text.ts';
import { groupBy } from '#lib/group-by.ts';
import { unique, uniqueAscending } from '#lib/unique.ts';
import { addFigures } from './add-figures.ts';
import { addPeople, middleOf, toAmount } from './amount.ts';
import { findBreakdown, orderOf, type Breakdown, type Group } from './breakdown.ts';
import type { Amount, Figure, Result, Total } from './result.ts';

/** People of one sex in one group of ages, where the publisher says both. */
export interface AgeSexCell {
  readonly sex: string;
  readonly age: string;
  readonly amount: Amount;
}

/** The people of one number by sex and age, as its publisher divides them; whoever is of unknown sex or age is in none of it. */
export interface AgeSex {
  /** The number itself. Its parts are never added to it. */
  readonly total: Total;
  /** True where people of all origins are divided together, so that no part is a share of the number. */
  readonly isOfAllOrigins: boolean;
  readonly sexes: readonly Group[];
  /** The youngest first. */
  readonly ages: readonly Group[];
  /** Empty where sex and age are not published together. */
  readonly cells: readonly AgeSexCell[];
  /** Of how many people it is known; null where ranges are among them. */
  readonly known: { readonly sex: number | null; readonly age: number | null; readonly both: number | null };
  /** All people of the number; null where it is a range or the parts are of all origins. */
  readonly whole: number | null;
  /** Years that are divided, ascending: not always all years of the number. */
  readonly years: readonly number[];
  readonly sources: readonly SourceId[];
}

/**
 * Every number of the answer that its publisher divides by sex or age, those drawn on the map first; of these people on the
 * way before people present, both before people still at home, and then the one
 * that says the most of the most people. Of a month none is: sex and age are published of whole years.
 */
export function findAgeSex(
  { catalogue, corridor }: Pick<Dataset, 'catalogue' | 'corridor'>,
  { totals }: Pick<Result, 'totals'>,
  breakdowns: ObservationTable,
): readonly AgeSex[] {
  const bySeries = groupBy(
    breakdowns.filter((row) => row.month === null && (row.sex !== null || row.age !== null)),
    (row) => row.series,
  );
  const found = totals.flatMap((total) => {
    const series = catalogue.series.find(({ id }) => total.id === `series:${id}`);
    if (series === undefined || total.month !== undefined || !corridor.divided.includes(series.id)) return [];
    const divided = divideTotal(total, bySeries.get(series.id) ?? [], series);
    return divided === null ? [] : [{ divided, rank: rankOf(series) }];
  });
  return found
    .toSorted(
      (first, second) =>
        first.rank - second.rank ||
        Number(second.divided.ages.length > 0) - Number(first.divided.ages.length > 0) ||
        sizeOf(second.divided) - sizeOf(first.divided) ||
        compareText(first.divided.total.id, second.divided.total.id),
    )
    .map(({ divided }) => divided);
}

interface DividedFigure {
  readonly figure: Figure;
  readonly breakdown: Breakdown;
  /** Rows that say both sex and age. */
  readonly crossed: readonly Observation[];
}

function divideTotal(total: Total, rows: ObservationTable, series: Series): AgeSex | null {
  const parties = partiesOf(total.figures, rows);
  const divided = parties.figures.map((figure): DividedFigure => {
    const crossed = rows.filter((row) => isOf(row, figure) && isKnown(row.sex) && isKnown(row.age));
    return { figure, breakdown: findBreakdown(figure, rows, series), crossed };
  });
  const sexes = addGroups(divided, 'sex', series);
  const ages = addGroups(divided, 'age', series);
  if (sexes.length === 0 && ages.length === 0) return null;
  const cells = addCells(divided, series);
  const used = rows.filter((row) => parties.figures.some((figure) => isOf(row, figure)));
  return {
    total,
    isOfAllOrigins: parties.isOfAllOrigins,
    sexes,
    ages,
    cells,
    known: { sex: sumOf(sexes), age: sumOf(ages), both: sumOf(cells) },
    whole: parties.isOfAllOrigins ? null : sumOf([total]),
    years: uniqueAscending(used.map(({ year }) => year)),
    sources: unique(used.map(({ source }) => source)),
  };
}

/** Whose rows are read: the figures' own, or where there are none those of all origins, once for each destination and place. */
function partiesOf(figures: readonly Figure[], rows: ObservationTable): { figures: readonly Figure[]; isOfAllOrigins: boolean } {
  if (figures.some((figure) => rows.some((row) => isOf(row, figure)))) return { figures, isOfAllOrigins: false };
  const places = [...groupBy(figures, ({ destination, place }) => `${destination ?? '-'}|${place ?? '-'}`).values()];
  const ofAll = places.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const years = uniqueAscending([first, ...others].flatMap((each) => each.years));
    return [{ ...first, id: `${first.series}|-|${first.destination ?? '-'}|${first.place ?? '-'}`, origin: null, years }];
  });
  return { figures: ofAll, isOfAllOrigins: true };
}

function isOf(row: Observation, { origin, destination, place, years }: Figure): boolean {
  return row.origin === origin && row.destination === destination && row.place === place && years.includes(row.year);
}

/** One dimension over all figures: each group added by the guard. */
function addGroups(divided: readonly DividedFigure[], dimension: 'sex' | 'age', series: Series): readonly Group[] {
  const parts = divided.flatMap(({ figure, breakdown }) =>
    ((dimension === 'sex' ? breakdown.bySex : breakdown.byAge)?.groups ?? []).map(({ id, amount }) => ({ figure, id, amount })),
  );
  return [...groupBy(parts, ({ id }) => id)]
    .map(([id, members]) => ({ id, amount: addParts(members, series) }))
    .toSorted((first, second) => orderOf(first.id) - orderOf(second.id));
}

function addCells(divided: readonly DividedFigure[], series: Series): readonly AgeSexCell[] {
  const parts = divided.flatMap(({ figure, crossed }) =>
    [...groupBy(crossed, (row) => `${row.sex ?? ''}|${row.age ?? ''}`)].map(([key, rows]) => ({
      figure,
      key,
      amount: addPeople(rows.map((row) => toAmount(row, series))),
    })),
  );
  const cells = [...groupBy(parts, ({ key }) => key)].map(([key, members]) => {
    const [sex = '', age = ''] = key.split('|');
    return { sex, age, amount: addParts(members, series) };
  });
  return cells.toSorted((first, second) => orderOf(first.age) - orderOf(second.age) || orderOf(first.sex) - orderOf(second.sex));
}

/** The same part of several figures may be added where the figures may: the guard is asked as of them. */
function addParts(parts: readonly { readonly figure: Figure; readonly amount: Amount }[], series: Series): Amount {
  const addition = addFigures(
    parts.map(({ figure, amount }) => ({ ...figure, amount, observations: [] })),
    [series],
  );
  return addition.kind === 'sum' ? addition.amount : { kind: 'gap', gap: 'not-published' };
}

function isKnown(value: string | null): boolean {
  return value !== null && value !== 'unknown';
}

/** Null of nothing, and where a range is among them: a share of it would be made up. */
function sumOf(parts: readonly { readonly amount: Amount }[]): number | null {
  const areNumbers = parts.length > 0 && parts.every(({ amount }) => amount.kind === 'exact' || amount.kind === 'at-least');
  return areNumbers ? parts.reduce((sum, { amount }) => sum + (middleOf(amount) ?? 0), 0) : null;
}

function rankOf({ role, measure, stage }: Series): number {
  return Number(role !== 'main') * 4 + Number(stage === 'pre-departure') * 2 + Number(measure === 'stock');
}

/** How many people are told apart, to choose what is shown first. */
function sizeOf({ sexes, ages }: AgeSex): number {
  return Math.max(peopleOf(sexes), peopleOf(ages));
}

function peopleOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { amount }) => sum + (middleOf(amount) ?? 0), 0);
}
