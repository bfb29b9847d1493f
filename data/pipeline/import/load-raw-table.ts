import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '#pipeline/check/problem.ts';
import { type Database, identifier, quoted } from '#pipeline/database.ts';
import type { RawTable } from './import-source.ts';

/**
 * Loads raw CSV files as one table of text with `row` (1 is the first after the heading of the first file, and it runs on through the
 * others) and `file`, the path under the raw directory. Every malformed line and
 * every cell that should be a whole number and is not becomes a problem; the good rows are loaded all the same,
 * so that later checks find theirs too.
 */
export async function loadRawTable(
  database: Database,
  rawDirectory: string,
  raw: RawTable,
  where: string,
): Promise<readonly Problem[]> {
  const expected = raw.columns.join(',');
  const paths = raw.files.map((file) => join(rawDirectory, file));
  const headings = await Promise.all(paths.map(readHeading));
  const differing = raw.files.flatMap((file, index): Problem[] =>
    headings[index] === expected
      ? []
      : [{ where, at: 'heading', rule: 'columns-differ', detail: `${file} has ${headings[index] ?? ''}; expected ${expected}` }],
  );
  if (differing.length > 0) return differing;
  const columns = raw.columns.map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ');
  await database.run(`
    DROP TABLE IF EXISTS reject_scans; DROP TABLE IF EXISTS reject_errors;
    CREATE TABLE ${identifier(raw.table)} AS SELECT row_number() OVER ()::INTEGER AS row, * REPLACE (replace(file, ${quoted(`${rawDirectory}/`)}, '') AS file)
    FROM read_csv([${paths.map(quoted).join(', ')}], filename = 'file',
      auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true,
      store_rejects = true, columns = {${columns}})`);
  const rejected = await database.rows('SELECT line, error_type, error_message FROM reject_errors ORDER BY line, column_idx');
  const problems: Problem[] = rejected.map((error) => ({
    where,
    at: `line ${String(error['line'])}`,
    rule: 'csv-malformed',
    detail: `${raw.files.join(', ')}: ${String(error['error_message']).split('\n')[0] ?? ''}`,
  }));
  for (const column of raw.wholeNumbers) {
    const name = identifier(column);
    const wrong = await database.rows(
      `SELECT row, ${name} AS written FROM ${identifier(raw.table)} WHERE ${name} IS NOT NULL AND whole(${name}) IS NULL ORDER BY row`,
    );
    problems.push(
      ...wrong.map(({ row, written }) => ({
        where,
        at: `row ${String(row)}`,
        rule: 'not-a-whole-number',
        detail: `${column} is "${String(written)}"`,
      })),
    );
  }
  return problems;
}

async function readHeading(path: string): Promise<string> {
  const bytes = await readFile(path);
  let text: string;
  try {
    text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    return `no readable text (${String(error)})`;
  }
  return (text.split(/\r?\n/u, 1)[0] ?? '').replaceAll('"', '').replace(/^\uFEFF/u, '');
}
