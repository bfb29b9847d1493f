/** One file the app may load: `path` is relative to the data folder and carries the content's hash. */
export interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of a table; absent for other files. */
  readonly rows?: number;
}

/** Files by key. */
export interface FileList {
  readonly release: string;
  readonly files: Readonly<Record<string, ManifestFile>>;
}

/**
 * The first file loaded. Its keys are those a first view asks for: `catalogue`, `names/<language>`, `corridor/<id>`,
 * `corridor/<id>/names/<language>`, `corridor/<id>/observations`, `basemap/<id>`, `basemap/overview`, `basemap/world`. Every other
 * key is in the list `later`, a `FileList` of the same release: `corridor/<id>/` and `incidents`, `incident-details`, `supporting`,
 * `breakdowns`, `listed`; `world/index`, `world/names/<language>` and `world/<series id>`; `notes/<language>`, how series are made; for the evidence page `account`,
 * `account/names/<language>` and `changes/<version>`; and what other pages load.
 * Tables are Parquet (snappy, text as UTF-8, whole numbers as INT32) whose columns are the fields of `Observation`, `Incident` and
 * `IncidentDetails`, but that an incident's position is `longitude` and `latitude`, and its id in the corridor `number`.
 */
export interface Manifest extends FileList {
  readonly later: ManifestFile;
}
