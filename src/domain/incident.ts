import type { LonLat } from './place.ts';
import type { SeriesId } from './series.ts';
import type { SourceId } from './source.ts';

/** The series the incidents are counted under; its rows are incidents, not observations. */
export const deathsSeriesId: SeriesId = 'iom.missing-migrants.deaths';

/** How IOM records it: `split` incidents are parts of one event, `cumulative` ones have no single place or day. */
export const incidentKinds = ['single', 'split', 'cumulative', 'not-stated'] as const;

/**
 * One recorded incident of death or disappearance, as far as the map, the totals and the sentences need it; counts are
 * minimums. Source: IOM Missing Migrants Project.
 */
export interface Incident {
  /** Its number in the corridor, by date: the same in `IncidentDetails`, and no other. */
  readonly id: string;
  /** ISO date of the day IOM records, or the year alone (`2020`) where it records none; for a cumulative incident the day its count was closed. */
  readonly date: string;
  readonly year: number;
  /** To a thousandth of a degree. */
  readonly position: LonLat | null;
  /** Dead and missing as IOM totals them. */
  readonly total: number;
  readonly kind: (typeof incidentKinds)[number];
  readonly source: SourceId;
}

/** What else IOM records of an incident: most of the bytes, loaded when somebody opens the incidents. */
export interface IncidentDetails {
  readonly id: Incident['id'];
  /** IOM's own id. */
  readonly reference: string;
  readonly placeName: string;
  readonly dead: number | null;
  readonly missing: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly children: number | null;
  /** IOM's cause of death, in IOM's words. */
  readonly cause: string;
  /** IOM's route name; null where IOM names none. */
  readonly route: string | null;
  readonly page: string | null;
}
