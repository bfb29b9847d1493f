import type { Observation, ObservationTable } from '#domain/observation.ts';
import type { WorldSeries, WorldTable } from '#domain/world.ts';
import { groupBy } from '#lib/group-by.ts';
import type { FigureRows, YearRows } from '#query/dataset-index.ts';
import { rankRows, rowHasNumber } from '#query/rank-rows.ts';
import type { Figure } from '#query/result.ts';
import { toFigure } from '#query/to-figure.ts';
import type { WorldQuery } from './world-result.ts';

/**
 * One figure a pair of origin and destination over the years shown, gaps included, of the whole world or of the country in
 * focus. Years without a row of a pair are not counted as zero.
 */
export function findPairs(
  table: WorldTable,
  series: WorldSeries,
  years: readonly number[],
  { country, way }: Pick<WorldQuery, 'country' | 'way'>,
): readonly Figure[] {
  const pairs = findAllPairs(table, series, years);
  if (country === null) return pairs;
  return pairs.filter(
    ({ origin, destination }) => (way !== 'out' && destination === country) || (way !== 'in' && origin === country),
  );
}

/** The pairs last asked for of a table: another focus, grouping or number of flows needs no new ones. */
const lastPairs = new WeakMap<WorldTable, { readonly key: string; readonly pairs: readonly Figure[] }>();

function findAllPairs(table: WorldTable, series: WorldSeries, years: readonly number[]): readonly Figure[] {
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [];
  const key = `${series.id} ${years.join()}`;
  const last = lastPairs.get(table);
  if (last?.key === key) return last.pairs;
  const rows = years.flatMap((year) => dropWholes(table.rowsOf(year)));
  const pairs = [...groupBy(rows, ({ origin, destination }) => `${origin ?? '-'}|${destination ?? '-'}`)].flatMap(
    ([ends, ofPair]) => toFigure(toFigureRows(`${series.id}|${ends}`, series, ofPair), { from, to }) ?? [],
  );
  lastPairs.set(table, { key, pairs });
  return pairs;
}

/**
 * The rows of a year without those that publish one end alone where others of the same country and year name both: they are
 * the total of these, and would count everyone twice.
 */
function dropWholes(rows: ObservationTable): ObservationTable {
  if (rows.every(({ origin, destination }) => origin !== null && destination !== null)) return rows;
  const named = rows.filter(({ origin, destination }) => origin !== null && destination !== null);
  const ends = (pick: (row: Observation) => string | null): ReadonlySet<string | null> => new Set(named.map(pick));
  const [origins, destinations] = [ends(({ origin }) => origin), ends(({ destination }) => destination)];
  return rows.filter(({ origin, destination }) => {
    if (origin !== null && destination !== null) return true;
    if (origin === null && destination === null) return named.length === 0;
    return origin === null ? !destinations.has(destination) : !origins.has(origin);
  });
}

function toFigureRows(id: string, series: WorldSeries, rows: ObservationTable): FigureRows {
  const [first] = rows;
  const years = rows.length === 1 ? [rows] : groupBy(rows, ({ year }) => year).values();
  return {
    id,
    series,
    origin: first?.origin ?? null,
    destination: first?.destination ?? null,
    place: null,
    years: [...years].flatMap(toYearRows),
  };
}

function toYearRows(sameYear: ObservationTable): readonly YearRows[] {
  const [main, ...others] = rankRows(sameYear);
  return main === undefined ? [] : [{ year: main.year, main, others, hasNumber: rowHasNumber(main) }];
}
