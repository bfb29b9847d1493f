import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { retryFailed } from '#dataset/data-queries.ts';
import { responsesNamesQuery, responsesQuery } from '#dataset/responses-query.ts';
import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import type { Responses, ResponsesNames } from '#domain/responses.ts';
import type { FileState } from './use-account.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useLanguage } from './use-language.ts';

/** The record of responses with its words, and the corridors it touches. */
export interface ResponsesFacts {
  readonly responses: Responses;
  readonly words: ResponsesNames;
  readonly catalogue: AtlasOutline;
  readonly names: OutlineNames;
}

/** What one document names, and who sits in which process, in the viewer's language. */
export function useResponses(): FileState<ResponsesFacts> {
  const client = useQueryClient();
  const outline = useCatalogue();
  const { data: responses, isError: isRecordMissing } = useQuery(responsesQuery);
  const { data: words, isError: areWordsMissing } = useQuery({
    ...responsesNamesQuery(useLanguage()),
    placeholderData: keepPreviousData,
  });
  const { catalogue, names } = outline.status === 'ready' ? outline : { catalogue: undefined, names: undefined };
  const facts = useMemo(
    () =>
      responses === undefined || words === undefined || catalogue === undefined || names === undefined
        ? null
        : { responses, words, catalogue, names },
    [responses, words, catalogue, names],
  );
  if (facts !== null) return { status: 'ready', value: facts };
  return isRecordMissing || areWordsMissing || outline.status === 'error'
    ? { status: 'error', retry: () => void retryFailed(client) }
    : { status: 'loading' };
}
