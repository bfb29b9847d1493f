import { DuckDBInstance, type DuckDBConnection, type Json } from '@duckdb/node-api';

/** A DuckDB in memory on one thread: rows keep the order of the file, and the same input gives the same bytes. */
export interface Database {
  /** Runs one or several statements. */
  run(sql: string): Promise<void>;
  /** The rows of a query as plain JSON values; integers beyond 2^53 arrive as text. */
  rows(sql: string): Promise<readonly Record<string, Json>[]>;
  close(): void;
}

export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', preserve_insertion_order: 'true' });
  const connection: DuckDBConnection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Text as a SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as a SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
