import { categories } from '#domain/category.ts';
import type { Dataset } from '#domain/dataset.ts';
import { includesYear, type YearRange } from '#domain/period.ts';
import { stages } from '#domain/stage.ts';
import { indexDataset } from './dataset-index.ts';
import type { Query } from './query.ts';
import type { FilterName } from './result.ts';
import { selectIncidents, selectRows } from './select-rows.ts';

const filterNames: readonly FilterName[] = ['categories', 'stages', 'years', 'origins', 'destinations'];

/**
 * When a view has no figure and no incident: the filters that, each alone reset, would bring something back,
 * the most first. Where only several together would, the smallest such set. Empty when the view is not empty.
 */
export function findEmptiedBy(dataset: Dataset, query: Query, available: YearRange): readonly FilterName[] {
  const countAfter = (reset: readonly FilterName[]): number => countLeft(dataset, resetFilters(query, reset, available));
  if (countAfter([]) > 0) return [];
  const alone = filterNames.map((name) => ({ name, left: countAfter([name]) })).filter(({ left }) => left > 0);
  if (alone.length > 0) return alone.toSorted((first, second) => second.left - first.left).map(({ name }) => name);
  return combinationsBySize().find((names) => countAfter(names) > 0) ?? [];
}

function countLeft(dataset: Dataset, query: Query): number {
  const rows = selectRows(indexDataset(dataset, query.month ?? null).figureRows, query).filter((each) =>
    each.years.some(({ year }) => includesYear(query.years, year)),
  );
  return rows.length + selectIncidents(dataset.incidents, query).length;
}

function resetFilters(query: Query, names: readonly FilterName[], available: YearRange): Query {
  return {
    categories: names.includes('categories') ? categories : query.categories,
    stages: names.includes('stages') ? stages : query.stages,
    years: names.includes('years') ? available : query.years,
    // A month is a part of the choice of years.
    month: names.includes('years') ? null : (query.month ?? null),
    origins: names.includes('origins') ? [] : query.origins,
    destinations: names.includes('destinations') ? [] : query.destinations,
  };
}

/** Every set of filters, the smallest first: the bits of a number say which filters are in it. */
function combinationsBySize(): readonly (readonly FilterName[])[] {
  const combinations = Array.from({ length: 2 ** filterNames.length }, (_, bits) =>
    filterNames.filter((__, position) => Math.floor(bits / 2 ** position) % 2 === 1),
  );
  return combinations.toSorted((first, second) => first.length - second.length);
}
