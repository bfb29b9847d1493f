import type { ObservationTable } from '#domain/observation.ts';
import type { WorldTable } from '#domain/world.ts';
import { groupBy } from '#lib/group-by.ts';
import { uniqueAscending } from '#lib/unique.ts';

const none: ObservationTable = [];

/** Rows at hand as a world table; rows by sex, age or month are parts of a total and are left out. */
export function toWorldTable(rows: ObservationTable): WorldTable {
  const totals = rows.filter((row) => row.month === null && row.sex === null && row.age === null);
  const byYear = groupBy(totals, ({ year }) => year);
  return { years: uniqueAscending([...byYear.keys()]), rowsOf: (year) => byYear.get(year) ?? none };
}
