import { QueryClient } from '@tanstack/react-query';
import { shouldRetry } from '#dataset/data-queries.ts';

/** Published files never change under their name: once loaded they stay for the visit. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: shouldRetry,
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}
