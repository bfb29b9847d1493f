import type { AreaOfWork } from '#domain/area-of-work.ts';
import type { Category } from '#domain/category.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import type { ActorId, ResponseItem, Responses } from '#domain/responses.ts';
import type { Stage } from '#domain/stage.ts';
import { findCountryTie } from './find-country-tie.ts';

/** What is asked of the record; null or empty: no filter. Several categories or stages: any of them. */
export interface ResponseFilter {
  readonly corridor: CorridorId | null;
  readonly country: CountryCode | null;
  readonly area: AreaOfWork | null;
  readonly actor: ActorId | null;
  readonly categories: readonly Category[];
  readonly stages: readonly Stage[];
}

export interface SelectedItems {
  /** In the record's order: that of the document. */
  readonly items: readonly ResponseItem[];
  /**
   * Where a corridor or country is asked for: items that name no place at all and fit the rest of the filter. They may hold
   * there too, which the document does not say, so they are never counted with the others.
   */
  readonly withoutPlace: readonly ResponseItem[];
}

/** The one answer that matrix, list, map and panels show. */
export function selectItems(responses: Responses, filter: ResponseFilter): SelectedItems {
  const fitting = responses.items.filter((item) => fits(item, filter));
  const { corridor, country } = filter;
  if (corridor === null && country === null) return { items: fitting, withoutPlace: [] };
  return {
    items: fitting.filter(
      (item) =>
        (corridor === null || item.corridors.some(({ id }) => id === corridor)) &&
        (country === null || findCountryTie(responses, item, country) !== null),
    ),
    withoutPlace: fitting.filter(namesNoPlace),
  };
}

/** All but the place. */
function fits(item: ResponseItem, { area, actor, categories, stages }: ResponseFilter): boolean {
  return (
    (area === null || item.areas.some(({ id }) => id === area)) &&
    (actor === null || item.actors.some(({ id }) => id === actor)) &&
    (categories.length === 0 || item.categories.some(({ id }) => categories.includes(id))) &&
    (stages.length === 0 || item.stages.some(({ id }) => stages.includes(id)))
  );
}

function namesNoPlace({ countries, places, corridors, processes }: ResponseItem): boolean {
  return [countries, places, corridors, processes].every(({ length }) => length === 0);
}
