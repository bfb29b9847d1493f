import type { Query } from './query.ts';

/** Whether a query narrows to countries: then figures without an origin fall away, while incidents of death stay whole. */
export function namesCountries({ origins, destinations }: Pick<Query, 'origins' | 'destinations'>): boolean {
  return origins.length > 0 || destinations.length > 0;
}
