import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { catalogueQuery, namesQuery, retryFailed } from '#dataset/data-queries.ts';
import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import { useLanguage } from './use-language.ts';

export type CatalogueState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly catalogue: AtlasOutline; readonly names: OutlineNames };

/** What every screen needs: corridors and countries, and their names in the viewer's language. */
export function useCatalogue(): CatalogueState {
  const client = useQueryClient();
  const language = useLanguage();
  const catalogue = useQuery(catalogueQuery);
  // Another language's names stay until the new ones are there: words change in place, the screen never empties.
  const names = useQuery({ ...namesQuery(language), placeholderData: keepPreviousData });
  if (catalogue.data !== undefined && names.data !== undefined) {
    return { status: 'ready', catalogue: catalogue.data, names: names.data };
  }
  if (catalogue.isError || names.isError) return { status: 'error', retry: () => void retryFailed(client) };
  return { status: 'loading' };
}
