import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { incidentDetailsQuery, retryFailed } from '#dataset/data-queries.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { IncidentDetails } from '#domain/incident.ts';

export interface IncidentDetailsState {
  /** By the incident's id; empty until they are here. */
  readonly details: ReadonlyMap<string, IncidentDetails>;
  readonly status: 'pending' | 'error' | 'success';
  readonly retry: () => void;
}

const none: readonly IncidentDetails[] = [];

/** Place, cause and the rest of a corridor's incidents. Unless they are `wanted`, only what somebody else has asked for. */
export function useIncidentDetails(corridor: CorridorId, wanted: boolean): IncidentDetailsState {
  const client = useQueryClient();
  const { data = none, status } = useQuery({ ...incidentDetailsQuery(corridor), enabled: wanted });
  const details = useMemo(() => new Map(data.map((each) => [each.id, each])), [data]);
  return { details, status, retry: () => void retryFailed(client) };
}
