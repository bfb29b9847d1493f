/** What a reference manager needs of a publication on the web. */
export interface BibliographyEntry {
  /** Letters, digits and hyphens. */
  readonly key: string;
  /** Who made it, where that is not its publisher. */
  readonly author: string | null;
  readonly publisher: string;
  readonly title: string;
  /** Four digits; null where none is known. */
  readonly year: string | null;
  readonly version: string | null;
  readonly url: string | null;
  readonly note: string | null;
}
