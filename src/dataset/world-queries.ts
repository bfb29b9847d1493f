import type { Language } from '#domain/language.ts';
import type { SeriesId } from '#domain/series.ts';
import type { WorldIndex, WorldNames } from '#domain/world.ts';
import { dataQuery } from './data-query.ts';
import { readPublished } from './read-published.ts';
import { readWorldTable } from './read-world-table.ts';

/** What the world view can show. A file of its own, as is all of the world: nothing of it is in the first load. */
export const worldIndexQuery = dataQuery('world/index', readPublished<WorldIndex>(['series', 'countries', 'regions', 'sources']));

export function worldNamesQuery(language: Language) {
  return dataQuery(`world/names/${language}`, readPublished<WorldNames>(['countries', 'regions', 'series']));
}

/** Every row of one series; `id` must be one of the index. */
export function worldTableQuery(id: SeriesId) {
  return dataQuery(`world/${id}`, readWorldTable);
}
