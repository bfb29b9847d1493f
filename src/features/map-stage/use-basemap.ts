import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery, retryFailed } from '#dataset/data-queries.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { decodeBasemap } from '#map/basemap/decode-basemap.ts';

export interface BasemapState {
  /** Null until it is there, and where it could not be loaded. */
  readonly basemap: Basemap | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** A base map by name, decoded. */
export function useBasemap(name: string, enabled = true): BasemapState {
  const client = useQueryClient();
  const { data, isError } = useQuery({ ...basemapQuery(name), enabled });
  const basemap = useMemo(() => (data === undefined ? null : decodeBasemap(data)), [data]);
  return { basemap, hasFailed: isError, retry: () => void retryFailed(client) };
}
