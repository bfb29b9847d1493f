import type { Responses } from '#domain/responses.ts';
import { selectItems, type SelectedItems } from '#query/responses/select-items.ts';
import type { View } from './view.ts';

/**
 * What the address asks of the record: the one answer that matrix, list, map and the panel beside a corridor show. A choice of
 * no category or no stage leaves nothing.
 */
export function selectResponses(responses: Responses, { corridor, categories, stages, responses: choice }: View): SelectedItems {
  if (categories?.length === 0 || stages?.length === 0) return { items: [], withoutPlace: [] };
  const { country, area, actor } = choice;
  return selectItems(responses, { corridor, country, area, actor, categories: categories ?? [], stages: stages ?? [] });
}
