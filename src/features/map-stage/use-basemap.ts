import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery } from '#dataset/data-queries.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { decodeBasemap } from '#map/basemap/decode-basemap.ts';

/** A base map by name, decoded; null until it is there, and where it could not be loaded. */
export function useBasemap(name: string, enabled = true): { readonly basemap: Basemap | null; readonly hasFailed: boolean } {
  const { data, isError } = useQuery({ ...basemapQuery(name), enabled });
  const basemap = useMemo(() => (data === undefined ? null : decodeBasemap(data)), [data]);
  return { basemap, hasFailed: isError };
}
