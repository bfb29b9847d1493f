import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery, retryFailed } from '#dataset/data-queries.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { decodeBasemap } from '#map/basemap/decode-basemap.ts';

/** The coarse map of the whole world; null until it is there. Without it the marks stand on plain paper. */
export function useOverview(): { readonly basemap: Basemap | null; readonly hasFailed: boolean; readonly retry: () => void } {
  const client = useQueryClient();
  const { data, isError } = useQuery(basemapQuery('overview'));
  const basemap = useMemo(() => (data === undefined ? null : decodeBasemap(data)), [data]);
  return { basemap, hasFailed: isError, retry: () => void retryFailed(client) };
}
