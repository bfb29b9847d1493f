import { describeUnknown } from '#pipeline/check/describe-unknown.ts';
import type { Problem } from '#pipeline/check/problem.ts';
import type { Database } from '#pipeline/database.ts';

/** A column of an evidence table that may only hold known ids. */
export interface IdColumn {
  readonly rule: string;
  readonly table: string;
  readonly column: string;
  readonly known: readonly string[];
  /** Where an id is written down, in words. */
  readonly lookedIn: string;
}

/** A problem for each unknown id of each import, at the first row that has it: one slip in the SQL is in thousands of rows. */
export async function findUnknownIds(database: Database, columns: readonly IdColumn[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { rule, table, column, known, lookedIn } of columns) {
    const isKnown = new Set(known);
    const found = await database.rows(`
      SELECT input, min(row) AS row, id, count(*)::INTEGER AS rows FROM (SELECT input, row, ${column} AS id FROM ${table})
      WHERE id IS NOT NULL GROUP BY input, id ORDER BY input, row, id`);
    for (const { input, row, id, rows } of found) {
      if (isKnown.has(String(id))) continue;
      const times = Number(rows) > 1 ? ` (${String(rows)} times)` : '';
      problems.push({
        where: String(input),
        at: row === null ? '' : `row ${String(row)}`,
        rule,
        detail: `${describeUnknown(String(id), rule === 'unknown-country' ? [] : known, lookedIn)}${times}`,
      });
    }
  }
  return problems;
}
