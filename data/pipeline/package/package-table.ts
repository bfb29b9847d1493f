import type { CsvCell } from '#lib/format-csv.ts';
import { catalogueLanguages } from '#domain/language.ts';
import type { CatalogueText } from '#pipeline/schemas/catalogue-schemas.ts';

/** A column as Table Schema describes it. */
export interface PackageField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

/** The column's values are values of a column of another resource. */
export interface ForeignKey {
  readonly field: string;
  readonly resource: string;
  readonly reference: string;
}

/** What a table of the data package is and holds, apart from its rows. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly PackageField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A small table with its rows, in the order of its fields. */
export interface WrittenTable extends PackageTable {
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A column and where its cell comes from. */
export interface Column<Row> {
  readonly field: PackageField;
  readonly cell: (row: Row) => CsvCell;
}

/** A table whose columns say themselves where their cells come from, so that heading and cells cannot drift apart. */
export function writeTable<Row>(
  about: Pick<PackageTable, 'name' | 'title' | 'description' | 'primaryKey' | 'foreignKeys'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WrittenTable {
  return {
    ...about,
    fields: columns.map(({ field }) => field),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The same words in every language of the catalogue: `title_en`, `title_fr` and so on. */
export function wordColumns<Row>(
  name: string,
  description: string,
  pick: (row: Row) => CatalogueText | undefined,
): readonly Column<Row>[] {
  return catalogueLanguages.map((language) => ({
    field: { name: `${name}_${language}`, type: 'string', description: `${description} (${language})` },
    cell: (row) => pick(row)?.[language] ?? null,
  }));
}

/** A column of text. */
export function textColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => string | null,
  constraints?: PackageField['constraints'],
): Column<Row> {
  return { field: { name, type: 'string', description, ...(constraints === undefined ? {} : { constraints }) }, cell };
}

/** A column of numbers. */
export function numberColumn<Row>(
  name: string,
  type: 'integer' | 'number',
  description: string,
  cell: (row: Row) => number | null,
): Column<Row> {
  return { field: { name, type, description }, cell };
}

/** An identifier: required and unique. */
export const isKey = { required: true, unique: true } as const;
