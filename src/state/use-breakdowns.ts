import { useQuery, useQueryClient } from '@tanstack/react-query';
import { breakdownsQuery, retryFailed } from '#dataset/data-queries.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { ObservationTable } from '#domain/observation.ts';

export interface BreakdownsState {
  readonly rows: ObservationTable;
  readonly status: 'pending' | 'error' | 'success';
  readonly retry: () => void;
}

const none: ObservationTable = [];

/** The corridor's rows by sex, age and month; who asks has seen that there are some (`Corridor.divided`). */
export function useBreakdowns(corridor: CorridorId): BreakdownsState {
  const client = useQueryClient();
  const { data = none, status } = useQuery(breakdownsQuery(corridor));
  return { rows: data, status, retry: () => void retryFailed(client) };
}
