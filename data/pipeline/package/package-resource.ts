import type { PackageLicence } from './licences.ts';
import type { PackageTable } from './package-table.ts';

/** A data file of the package, ready to be described and written. */
export interface PackageResource {
  readonly path: string;
  readonly format: 'csv' | 'parquet' | 'geojson';
  readonly content: Uint8Array;
  /** In a zip of its own, where it would be large. */
  readonly isZipped: boolean;
  /** `fields` is empty where the file is no table. */
  readonly table: PackageTable;
  /** Rows or features. */
  readonly rows: number;
  /** The publications its rows name; none where the atlas wrote it. */
  readonly sources: readonly string[];
  /** Under which it may be used, apart from its sources' terms. */
  readonly terms: readonly PackageLicence[];
}

/** Any file of the package by its path in the data folder. */
export interface PackageFile {
  readonly path: string;
  readonly content: Uint8Array;
}
