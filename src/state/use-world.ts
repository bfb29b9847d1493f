import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { retryFailed } from '#dataset/data-queries.ts';
import { worldIndexQuery, worldNamesQuery, worldTableQuery } from '#dataset/world-queries.ts';
import type { WorldIndex, WorldNames, WorldSeries } from '#domain/world.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import type { WorldDataset, WorldQuery, WorldResult } from '#query/world/world-result.ts';
import { chooseWorld, type WorldChosen } from './choose-world.ts';
import { useLanguage } from './use-language.ts';
import { useMedia } from './use-media.ts';
import { useView } from './use-view.ts';

/** What the world view shows and what of it has arrived. */
export interface ReadyWorld extends WorldChosen {
  readonly status: 'ready';
  readonly index: WorldIndex;
  readonly names: WorldNames;
  readonly series: WorldSeries;
  /** The answer to what is asked; of what was asked before while its rows are on their way or could not be had; null before the first. */
  readonly answer: WorldAnswer | null;
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

export interface WorldAnswer {
  readonly dataset: WorldDataset;
  readonly query: WorldQuery;
  readonly result: WorldResult;
}

export type WorldState = { readonly status: 'loading' } | { readonly status: 'error'; readonly retry: () => void } | ReadyWorld;

/** Where the whole world fits only at a zoom that is far out, beside the panel and above the notes. */
const smallMap = '(max-width: 1100px), (max-height: 560px)';

/** Loads the series of the address and asks it the address's question; called once, by the page. */
export function useWorld(): WorldState {
  const client = useQueryClient();
  const { view } = useView();
  const isSmallMap = useMedia(smallMap);
  const index = useQuery(worldIndexQuery);
  const names = useQuery({ ...worldNamesQuery(useLanguage()), placeholderData: keepPreviousData });
  const chosen = useMemo(
    () => (index.data === undefined ? null : chooseWorld(view, index.data, isSmallMap)),
    [view, index.data, isSmallMap],
  );
  const series = chosen?.series ?? null;
  const table = useQuery({ ...worldTableQuery(series?.id ?? ''), enabled: series !== null });
  const dataset = useMemo<WorldDataset | null>(
    () =>
      index.data === undefined || series === null || table.data === undefined
        ? null
        : { index: index.data, series, observations: table.data },
    [index.data, series, table.data],
  );
  const query = useSameQuery(chosen?.query ?? null);
  const answer = useMemo<WorldAnswer | null>(
    () => (dataset === null || query === null ? null : { dataset, query, result: runWorldQuery(dataset, query) }),
    [dataset, query],
  );
  const [last, setLast] = useState<WorldAnswer | null>(null);
  if (answer !== null && answer !== last) setLast(answer);
  const retry = () => void retryFailed(client);
  if (index.isError || names.isError) return { status: 'error', retry };
  if (index.data === undefined || names.data === undefined || chosen === null) return { status: 'loading' };
  return {
    status: 'ready',
    index: index.data,
    names: names.data,
    ...chosen,
    answer: answer ?? last,
    isWaiting: answer === null && !table.isError,
    hasFailed: table.isError,
    retry,
  };
}

/** The same object for the same question: a moved camera or an opened card must not ask it anew. */
function useSameQuery(query: WorldQuery | null): WorldQuery | null {
  const words = JSON.stringify(query);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- compared by what it says
  return useMemo(() => query, [words]);
}
