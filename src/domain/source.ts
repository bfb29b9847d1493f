export type SourceId = string;

/** A publication figures are taken from, as its publisher names it. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  /** The publication's own title; never translated. */
  readonly title: string;
  /** Date or period of publication as the publisher writes it; empty where none is stated. */
  readonly date: string;
  readonly licence: string;
  readonly licenceStatus: 'open' | 'official-statistics-terms-not-stated' | 'facts';
  readonly page: string;
  /** `press`: read from a newspaper or a repost, not from the publisher's own page. */
  readonly evidence: 'publisher' | 'press';
}
