import { useQuery, useQueryClient } from '@tanstack/react-query';
import { retryFailed, seriesNotesQuery } from '#dataset/data-queries.ts';
import type { SeriesNotes } from '#domain/catalogue.ts';
import type { SeriesId } from '#domain/series.ts';
import { useLanguage } from './use-language.ts';

export interface SeriesNotesState {
  /** Empty until they are here. */
  readonly notes: Readonly<Record<SeriesId, SeriesNotes>>;
  readonly status: 'pending' | 'error' | 'success';
  readonly retry: () => void;
}

const none: SeriesNotesState['notes'] = {};

/** How every series is made and what it does not say; loaded by the first who asks. */
export function useSeriesNotes(): SeriesNotesState {
  const client = useQueryClient();
  const { data = none, status } = useQuery(seriesNotesQuery(useLanguage()));
  return { notes: data, status, retry: () => void retryFailed(client) };
}
