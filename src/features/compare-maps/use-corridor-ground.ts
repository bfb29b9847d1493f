import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery } from '#dataset/data-queries.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { decodeBasemap } from '#map/basemap/decode-basemap.ts';

/** The ground of a corridor's map; null until it is there. Without it lanes stand on plain paper. */
export function useCorridorGround(corridor: CorridorId): { readonly basemap: Basemap | null } {
  const { data } = useQuery(basemapQuery(corridor));
  return { basemap: useMemo(() => (data === undefined ? null : decodeBasemap(data)), [data]) };
}
