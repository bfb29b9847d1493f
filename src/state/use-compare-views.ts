import { useMemo } from 'react';
import { toComparedViews, type ComparedViews } from '#url/compared-views.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useView } from './use-view.ts';

/** The two sides of the address; null until the corridors are known. */
export function useCompareViews(): ComparedViews | null {
  const { view } = useView();
  const state = useCatalogue();
  const corridors = state.status === 'ready' ? state.catalogue.corridors : null;
  return useMemo(() => (corridors === null ? null : toComparedViews(view, corridors)), [view, corridors]);
}
