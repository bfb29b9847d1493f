import type { Problem } from '#pipeline/check/problem.ts';
import { type Database, identifier, quoted } from '#pipeline/database.ts';
import type { ImportSource } from './import-source.ts';

/** What became of one source's raw rows, and which columns of it were left out. */
export interface SourceSummary {
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly rowsExcluded: number;
}

/** The tables every source adds to. `row` stays until the evidence is written, so that a problem can name it. */
export const evidenceTables = `
  CREATE TABLE all_observations (input VARCHAR, row INTEGER, series VARCHAR, origin VARCHAR, destination VARCHAR, place VARCHAR, year INTEGER,
    month INTEGER, sex VARCHAR, age VARCHAR, value INTEGER, low INTEGER, high INTEGER, gap VARCHAR, quality VARCHAR, source VARCHAR, page VARCHAR);
  CREATE TABLE all_incidents (input VARCHAR, row INTEGER, id VARCHAR, date VARCHAR, year INTEGER, "placeName" VARCHAR, longitude DOUBLE, latitude DOUBLE,
    dead INTEGER, missing INTEGER, total INTEGER, women INTEGER, men INTEGER, children INTEGER, cause VARCHAR, route VARCHAR, kind VARCHAR,
    source VARCHAR, page VARCHAR);
  CREATE TABLE all_listed (input VARCHAR, row INTEGER, corridors VARCHAR[], category VARCHAR, stage VARCHAR, from_text VARCHAR, to_text VARCHAR,
    period VARCHAR, value DOUBLE, low DOUBLE, high DOUBLE, unit VARCHAR, reason VARCHAR, source VARCHAR, page VARCHAR);
  CREATE TABLE all_memberships (input VARCHAR, row INTEGER, process VARCHAR, name VARCHAR, type VARCHAR, region VARCHAR, established INTEGER,
    secretariat VARCHAR, country VARCHAR, role VARCHAR, as_of VARCHAR, page VARCHAR);
  CREATE TABLE all_exclusions (input VARCHAR, kind VARCHAR, rule VARCHAR, number BIGINT, total BIGINT);`;

const copied = {
  observations: 'all_observations',
  incidents: 'all_incidents',
  listed: 'all_listed',
  memberships: 'all_memberships',
} as const;

/**
 * Runs one source's SQL in a schema of its own (its raw tables are already there), adds what it made to the
 * evidence tables, and accounts for every raw row. SQL that fails is a problem, not an exception.
 */
export async function runSource(
  database: Database,
  source: ImportSource,
): Promise<{ summary: SourceSummary | null; problems: readonly Problem[] }> {
  const where = source.id;
  try {
    for (const [table, path] of Object.entries(source.mappings)) {
      await database.run(
        `CREATE TABLE ${identifier(table)} AS SELECT * FROM read_json(${quoted(path)}, format = 'auto', sample_size = -1)`,
      );
    }
    await database.run(source.sql);
  } catch (error) {
    return { summary: null, problems: [{ where, at: `${source.id}.sql`, rule: 'sql-failed', detail: String(error) }] };
  }
  const made = new Set(
    (await database.rows(`SELECT table_name FROM duckdb_tables() WHERE schema_name = ${quoted(source.id)}`)).map((row) =>
      String(row['table_name']),
    ),
  );
  const found = made.has('problems') ? await database.rows('SELECT row, rule, detail FROM problems ORDER BY row, rule') : [];
  const problems: Problem[] = found.map(({ row, rule, detail }) => ({
    where,
    at: row === null ? '' : `row ${String(row)}`,
    rule: String(rule),
    detail: String(detail),
  }));
  const usedIn: string[] = [];
  for (const [table, target] of Object.entries(copied)) {
    if (!made.has(table)) continue;
    usedIn.push(`SELECT row FROM ${identifier(table)}`);
    await database.run(`INSERT INTO main.${target} BY NAME SELECT ${quoted(source.id)} AS input, * FROM ${identifier(table)}`);
  }
  // A sum names one of its rows; the others are named here.
  if (made.has('summed_rows')) usedIn.push('SELECT row FROM summed_rows');
  await addExclusions(database, source.id, made);
  if (source.raw === null) return { summary: { rowsIn: 0, rowsUsed: 0, rowsExcluded: 0 }, problems };
  const ledger = await accountForRows(database, source.id, source.raw.table, usedIn, made.has('excluded_rows'));
  return { summary: ledger.summary, problems: [...problems, ...ledger.problems] };
}

async function addExclusions(database: Database, id: string, made: ReadonlySet<string>): Promise<void> {
  if (made.has('excluded_rows')) {
    await database.run(`INSERT INTO main.all_exclusions
      SELECT ${quoted(id)}, 'rows', rule, count(*), NULL FROM excluded_rows GROUP BY rule`);
  }
  if (made.has('excluded_cells')) {
    await database.run(`INSERT INTO main.all_exclusions
      SELECT ${quoted(id)}, 'cells', rule, cells, total FROM excluded_cells WHERE cells > 0`);
  }
}

/** Each raw row must be used or excluded by a rule, and never both. */
async function accountForRows(
  database: Database,
  id: string,
  table: string,
  usedIn: readonly string[],
  hasExcluded: boolean,
): Promise<{ summary: SourceSummary; problems: readonly Problem[] }> {
  await database.run(`CREATE TEMP TABLE ledger AS
    WITH used AS (SELECT DISTINCT row FROM (${usedIn.join(' UNION ALL ') || 'SELECT 0 AS row WHERE false'})),
      excluded AS (${hasExcluded ? 'SELECT row, count(*) AS times FROM excluded_rows GROUP BY row' : 'SELECT 0 AS row, 0 AS times WHERE false'})
    SELECT raw.row, used.row IS NOT NULL AS is_used, coalesce(times, 0) AS times
    FROM ${identifier(table)} AS raw LEFT JOIN used USING (row) LEFT JOIN excluded ON excluded.row = raw.row`);
  const wrong = await database.rows(`
    SELECT min(row) AS row, count(*)::INTEGER AS rows, is_used, least(times, 2)::INTEGER AS times FROM ledger
    WHERE is_used::INTEGER + times <> 1 GROUP BY is_used, least(times, 2) ORDER BY row`);
  const [counts = {}] = await database.rows(`
    SELECT count(*)::INTEGER AS rows_in, count(*) FILTER (is_used)::INTEGER AS used, count(*) FILTER (times > 0)::INTEGER AS excluded FROM ledger`);
  await database.run('DROP TABLE ledger');
  const problem = (row: unknown, rule: string, detail: string): Problem => ({
    where: id,
    at: `row ${String(row)}`,
    rule,
    detail,
  });
  // One mistake in the SQL leaves thousands of rows: the first is named, and how many there are.
  const problems = wrong.map(({ row, rows, is_used: isUsed, times }) => {
    const many = Number(rows) > 1 ? ` (${String(rows)} rows)` : '';
    if (isUsed === true) return problem(row, 'row-counted-twice', `both used and excluded: keep one of the two${many}`);
    if (Number(times) > 0) return problem(row, 'row-counted-twice', `excluded by two rules: keep one of the two${many}`);
    const todo = 'let observations or summed_rows take it, or name it in excluded_rows with a rule';
    return problem(row, 'row-unaccounted', `neither used nor excluded: ${todo}${many}`);
  });
  const summary = {
    rowsIn: Number(counts['rows_in']),
    rowsUsed: Number(counts['used']),
    rowsExcluded: Number(counts['excluded']),
  };
  return { summary, problems };
}
