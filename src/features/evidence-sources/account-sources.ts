import type { AccountSource, EvidenceAccount, ImportAccount } from '#domain/evidence-account.ts';

/** A published data set with what became of the files it was read from. */
export interface DataSet {
  readonly source: AccountSource;
  readonly imports: readonly ImportAccount[];
}

/** The publications by what they are here. */
export interface AccountSources {
  /** Data sets, by publisher and title. */
  readonly dataSets: readonly DataSet[];
  /** Single pages, each cited for a few figures. */
  readonly pages: readonly AccountSource[];
  /** The files the figures of those pages were collected in. */
  readonly pageImports: readonly ImportAccount[];
  /** Files that were read and hold no figure of their own. */
  readonly other: readonly ImportAccount[];
}

/** A data set covers stated years; a cited page states none. */
export function sortSources(
  { sources, imports }: Pick<EvidenceAccount, 'sources' | 'imports'>,
  language: string,
): AccountSources {
  const words = new Intl.Collator(language);
  const ordered = sources.toSorted(
    (one, other) => words.compare(one.publisher, other.publisher) || words.compare(one.title, other.title),
  );
  const pages = ordered.filter(({ years }) => years === null);
  const isPage = (id: string) => pages.some((page) => page.id === id);
  return {
    dataSets: ordered
      .filter(({ years }) => years !== null)
      .map((source) => ({ source, imports: imports.filter((each) => each.sources.includes(source.id)) })),
    pages,
    pageImports: imports.filter((each) => each.sources.some(isPage)),
    other: imports.filter((each) => each.sources.length === 0),
  };
}
