import type { CorridorId } from './corridor.ts';
import type { SeriesId } from './series.ts';
import type { SourceId } from './source.ts';

/** One year of a series, before and after; null where that side has no row. */
export interface YearChange {
  readonly year: number;
  readonly before: { readonly rows: number; readonly total: number } | null;
  readonly after: { readonly rows: number; readonly total: number } | null;
}

export interface SeriesChange {
  readonly series: SeriesId;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The years that differ, in order. Totals are the sum of exact values, the whole world together. */
  readonly years: readonly YearChange[];
}

/** What differs between an earlier version of the data and this one, worked out from the two committed summaries. */
export interface ReleaseChanges {
  readonly from: { readonly version: string; readonly date: string };
  readonly to: { readonly version: string; readonly date: string };
  readonly series: readonly SeriesChange[];
  /** Incidents of death by year, where the number or the sum differs. */
  readonly incidents: readonly YearChange[];
  readonly corridors: { readonly added: readonly CorridorId[]; readonly removed: readonly CorridorId[] };
  readonly sources: { readonly added: readonly SourceId[]; readonly removed: readonly SourceId[] };
  /** Published files whose bytes differ, and those that came or went. */
  readonly files: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly replaced: readonly string[];
  };
}
