import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery } from '#dataset/data-queries.ts';
import type { Language } from '#domain/language.ts';
import { decodeTowns } from '#map/basemap/decode-towns.ts';
import { nameTowns } from '#map/plan/name-towns.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';

/** Before this zoom no town is named for orientation, and their list is not fetched. */
const townZoom = 4.2;

/** The plan with the names of towns for orientation, once the viewer is near enough to want any and they have arrived. */
export function useTowns(plan: MapPlan, language: Language, zoom: number, isPainted: boolean): MapPlan {
  const { data } = useQuery({ ...basemapQuery(`towns/${language}`), enabled: isPainted && zoom >= townZoom });
  const towns = useMemo(() => (data === undefined ? [] : decodeTowns(data)), [data]);
  return useMemo(() => (towns.length === 0 ? plan : { ...plan, labels: nameTowns(plan.labels, towns) }), [plan, towns]);
}
