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
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [];
  const isAsked = ({ origin, destination }: Observation): boolean =>
    country === null || (way !== 'out' && destination === country) || (way !== 'in' && origin === country);
  const rows = years.flatMap((year) => dropWholes(table.rowsOf(year))).filter(isAsked);
  return [...groupBy(rows, ({ origin, destination }) => `${series.id}|${origin ?? '-'}|${destination ?? '-'}`)].flatMap(
    ([id, ofPair]) => toFigure(toFigureRows(id, series, ofPair), { from, to }) ?? [],
  );
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
  const years = [...groupBy(rows, ({ year }) => year)].flatMap(([year, sameYear]): YearRows[] => {
    const [main, ...others] = rankRows(sameYear);
    return main === undefined ? [] : [{ year, main, others, hasNumber: rowHasNumber(main) }];
  });
  return { id, series, origin: first?.origin ?? null, destination: first?.destination ?? null, place: null, years };
}
