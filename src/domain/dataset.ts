import type { Catalogue } from './catalogue.ts';
import type { Corridor } from './corridor.ts';
import type { Incident } from './incident.ts';
import type { ListedFact } from './listed-fact.ts';
import type { ObservationTable } from './observation.ts';

/** The facts of one corridor, as one pure function can read them. */
export interface Dataset {
  readonly catalogue: Catalogue;
  readonly corridor: Corridor;
  readonly observations: ObservationTable;
  /** Rows by sex, age or month of the same series and pairs, once somebody asked for them; a month is answered from these alone. */
  readonly breakdowns?: ObservationTable;
  readonly incidents: readonly Incident[];
  readonly listedFacts: readonly ListedFact[];
}
