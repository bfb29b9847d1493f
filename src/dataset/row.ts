import { DatasetError } from './dataset-error.ts';

/** One decoded row whose columns are checked as they are read. */
export class Row {
  readonly #record: Record<string, unknown>;
  readonly #key: string;
  readonly #index: number;

  constructor(record: Record<string, unknown>, key: string, index: number) {
    this.#record = record;
    this.#key = key;
    this.#index = index;
  }

  text(column: string): string {
    return this.textOrNull(column) ?? this.#fail(column, 'a text');
  }

  textOrNull(column: string): string | null {
    const value = this.#record[column] ?? null;
    return value === null || typeof value === 'string' ? value : this.#fail(column, 'a text');
  }

  number(column: string): number {
    return this.numberOrNull(column) ?? this.#fail(column, 'a number');
  }

  numberOrNull(column: string): number | null {
    const value = this.#record[column] ?? null;
    return value === null || typeof value === 'number' ? value : this.#fail(column, 'a number');
  }

  /** A day as ISO writes it. */
  dateOrNull(column: string): string | null {
    const value = this.#record[column] ?? null;
    if (value === null) return null;
    return value instanceof Date ? value.toISOString().slice(0, 10) : this.#fail(column, 'a date');
  }

  oneOf<Word extends string>(column: string, words: readonly Word[]): Word {
    return this.oneOfOrNull(column, words) ?? this.#fail(column, words.join(', '));
  }

  oneOfOrNull<Word extends string>(column: string, words: readonly Word[]): Word | null {
    const text = this.textOrNull(column);
    if (text === null) return null;
    return words.find((word) => word === text) ?? this.#fail(column, `one of ${words.join(', ')}`);
  }

  #fail(column: string, expected: string): never {
    const given = String(this.#record[column]);
    throw new DatasetError('malformed', this.#key, `row ${this.#index + 1}, ${column}: ${expected} was expected, not ${given}`);
  }
}
