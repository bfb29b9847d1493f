import type { Category } from '#domain/category.ts';
import type { AccountSeries, EvidenceAccount } from '#domain/evidence-account.ts';
import { findPublishers } from '#reading/account-words.ts';

/** What the list is narrowed to; null takes all. */
export interface SeriesChoice {
  readonly publisher: string | null;
  readonly category: Category | null;
}

type Facts = Pick<EvidenceAccount, 'series' | 'sources'>;

/** The series of a choice. One that a link points at is there whatever is chosen. */
export function chooseSeries(account: Facts, choice: SeriesChoice, target: string | null): readonly AccountSeries[] {
  return account.series.filter(
    (series) =>
      series.id === target ||
      ((choice.category === null || series.category === choice.category) &&
        (choice.publisher === null || findPublishers(series, account).includes(choice.publisher))),
  );
}

/** Everyone who publishes a series, each once, in the order of the language's alphabet. */
export function listPublishers(account: Facts, language: string): readonly string[] {
  const words = new Intl.Collator(language);
  return [...new Set(account.series.flatMap((series) => findPublishers(series, account)))].toSorted((one, other) =>
    words.compare(one, other),
  );
}
