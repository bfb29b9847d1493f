/** What the catalogue is checked against: the evidence it describes. */
export interface KnownFacts {
  readonly countries: ReadonlySet<string>;
  /** Route names of IOM's incidents. */
  readonly deathRoutes: ReadonlySet<string>;
  /** `category/stage` cells of each corridor that have at least one figure; no entry: not known yet, not checked. */
  readonly cellsWithFigures: ReadonlyMap<string, ReadonlySet<string>>;
}
