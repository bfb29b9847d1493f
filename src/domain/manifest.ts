/** One file the app may load: `path` is relative to the data folder and carries the content's hash. */
export interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of a table; absent for other files. */
  readonly rows?: number;
}

/**
 * The first file loaded. Keys: `catalogue`, `names/<language>`, `corridor/<id>`, `corridor/<id>/names/<language>`, `corridor/<id>/observations`,
 * `corridor/<id>/incidents`, `corridor/<id>/incident-details`, `corridor/<id>/supporting`, `corridor/<id>/breakdowns`, `corridor/<id>/listed`, `basemap/<id>`, `basemap/overview`, `basemap/world`, and for
 * the evidence page `account`, `account/names/<language>` and `changes/<version>`.
 * Tables are Parquet (snappy, text as UTF-8, whole numbers as INT32) whose columns are the fields of `Observation`, `Incident` and
 * `IncidentDetails`, but that an incident's position is `longitude` and `latitude`, and its id in the corridor `number`.
 */
export interface Manifest {
  readonly release: string;
  readonly files: Readonly<Record<string, ManifestFile>>;
}
