import type { CorridorFile } from '#dataset/data-queries.ts';
import type { CatalogueNames } from '#domain/catalogue.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Seat } from '#domain/seat.ts';
import type { Query } from '#query/query.ts';
import type { Result } from '#query/result.ts';

/** A file that could not be had; what it holds is missing from the screen, the rest works. */
export interface DataProblem {
  readonly file: CorridorFile | 'breakdowns';
  readonly retry: () => void;
}

export interface ReadyCorridor {
  readonly status: 'ready';
  readonly dataset: Dataset;
  readonly names: CatalogueNames;
  readonly query: Query;
  readonly result: Result;
  /** Whose eyes the corridor is read with; null: nobody's, or a country that has no such role here. */
  readonly seat: Seat | null;
  readonly problems: readonly DataProblem[];
  /** Files not here, whether failed or still on their way: nothing may be said about what they would hold. */
  readonly unavailable: readonly CorridorFile[];
  /** True while figures are still on their way: gaps are not yet gaps. */
  readonly isPartial: boolean;
  /** Of the month the address asks for: none is, its rows are on their way or cannot be had, or the answer is of it. */
  readonly month: 'none' | 'loading' | 'error' | 'shown';
}

export type CorridorState =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly retry: () => void }
  | ReadyCorridor;
