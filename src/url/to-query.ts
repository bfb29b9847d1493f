import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import type { Query } from '#query/query.ts';
import type { View } from './view.ts';

/** The question an address asks of a corridor: what it leaves out falls to all categories, all stages and the focus year as a whole. */
export function toQuery(view: View, focusYear: number): Query {
  return {
    categories: view.categories ?? categories,
    stages: view.stages ?? stages,
    years: view.years ?? { from: focusYear, to: focusYear },
    month: view.month,
    origins: view.origins,
    destinations: view.destinations,
  };
}
