import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A value of a query's result; integers beyond 2^53 arrive as text. */
type Cell = string | number | boolean | null;

/** A DuckDB in memory on one thread: rows keep the order of the file, and the same input gives the same bytes. */
export interface Database {
  /** Runs one or several statements. */
  run(sql: string): Promise<void>;
  /** The rows of a query whose columns are all single values; throws where one is a list. */
  rows(sql: string): Promise<readonly Readonly<Record<string, Cell>>[]>;
  /** The rows of a query with lists in them, as JSON values. */
  nestedRows(sql: string): Promise<readonly unknown[]>;
  close(): void;
}

export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', preserve_insertion_order: 'true' });
  const connection: DuckDBConnection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toCell(column, value)])));
    },
    nestedRows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function toCell(column: string, value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`The column ${column} is no single value.`);
}

/** Text as a SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as a SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
