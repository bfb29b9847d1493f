import { keepPreviousData, useQuery, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { accountNamesQuery, accountQuery, changesQuery, retryFailed } from '#dataset/data-queries.ts';
import { packageQuery, type PackageFile } from '#dataset/package-query.ts';
import type { OutlineNames } from '#domain/catalogue.ts';
import type { AccountNames, EvidenceAccount } from '#domain/evidence-account.ts';
import type { ReleaseChanges } from '#domain/release-changes.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useLanguage } from './use-language.ts';

/** A file that may still come, or may not. */
export type FileState<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: Value };

/** The account of the evidence with its words, and the names every screen has. */
export interface AccountFacts {
  readonly account: EvidenceAccount;
  readonly words: AccountNames;
  readonly names: OutlineNames;
}

export interface AccountState {
  readonly facts: FileState<AccountFacts>;
  /** Methods and glossary need no more than these. */
  readonly words: FileState<AccountNames>;
}

/** What the evidence page says of the whole evidence, in the viewer's language. */
export function useAccount(): AccountState {
  const client = useQueryClient();
  const catalogue = useCatalogue();
  const account = useQuery(accountQuery);
  const words = useQuery({ ...accountNamesQuery(useLanguage()), placeholderData: keepPreviousData });
  return {
    facts:
      account.data !== undefined && words.data !== undefined && catalogue.status === 'ready'
        ? { status: 'ready', value: { account: account.data, words: words.data, names: catalogue.names } }
        : account.isError || words.isError || catalogue.status === 'error'
          ? { status: 'error', retry: () => void retryFailed(client) }
          : { status: 'loading' },
    words: toFileState(words, client),
  };
}

/** What changed since an earlier version. */
export function useChanges(version: string): FileState<ReleaseChanges> {
  return toFileState(useQuery(changesQuery(version)), useQueryClient());
}

/** The files of the open data package; asked for only where somebody looks. */
export function usePackageFiles(): FileState<readonly PackageFile[]> {
  return toFileState(useQuery(packageQuery), useQueryClient());
}

function toFileState<Value>(result: UseQueryResult<Value>, client: QueryClient): FileState<Value> {
  if (result.data !== undefined) return { status: 'ready', value: result.data };
  return result.isError ? { status: 'error', retry: () => void retryFailed(client) } : { status: 'loading' };
}
