/** Whether a `category/stage` cell is among them. */
export type Cells = Pick<ReadonlySet<string>, 'has'>;

/** What the catalogue is checked against: the evidence it describes. */
export interface KnownFacts {
  readonly countries: ReadonlySet<string>;
  /** UN sub-regions of these countries. */
  readonly subregions: ReadonlySet<string>;
  /** Route names of IOM's incidents. */
  readonly deathRoutes: ReadonlySet<string>;
  /** `category/stage` cells of each corridor that have at least one figure; no entry: not known yet, not checked. */
  readonly cellsWithFigures: ReadonlyMap<string, Cells>;
  /** Null: part of the catalogue could not be read, so what it uses is not known and not checked. */
  readonly use: EvidenceUse | null;
}

/** What of the catalogue the evidence bears out. */
export interface EvidenceUse {
  /** Series with at least one observation or incident. */
  readonly seriesWithRows: ReadonlySet<string>;
  readonly placesWithRows: ReadonlySet<string>;
  /** By corridor, the years in which somebody moved, stayed or died on it. */
  readonly yearsWithFigures: ReadonlyMap<string, ReadonlySet<number>>;
}
