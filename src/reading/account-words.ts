import type { AccountNames, AccountSeries, EvidenceAccount } from '#domain/evidence-account.ts';
import type { Series, SeriesId } from '#domain/series.ts';
import { unique } from '#lib/unique.ts';
import type { Translator } from '#i18n/translator.ts';

/** More publishers than this are said as a number. */
const mostPublishers = 3;

/** The series' title; its id where the catalogue has none, so that nothing is invented. */
export function titleSeries(id: SeriesId, words: AccountNames): string {
  return words.series[id]?.title ?? id;
}

/** Who publishes the rows of a series, each once. */
export function findPublishers(series: Series, { sources }: Pick<EvidenceAccount, 'sources'>): readonly string[] {
  return unique(sources.filter(({ id }) => series.sources.includes(id)).map(({ publisher }) => publisher));
}

/** "UNHCR", "A, B and C", or "12 publishers". */
function sayPublishersOf(series: Series, account: Pick<EvidenceAccount, 'sources'>, translator: Translator): string {
  const publishers = findPublishers(series, account);
  return publishers.length > mostPublishers
    ? translator.text('account.publishers', { count: publishers.length })
    : translator.list(publishers);
}

/** Who publishes, and the first and last year anywhere in the world: "UNHCR, 1951–2025". */
export function sayReach(series: AccountSeries, account: Pick<EvidenceAccount, 'sources'>, translator: Translator): string {
  const publisher = sayPublishersOf(series, account, translator);
  if (series.years === null) return publisher;
  return translator.text('account.reach', { years: translator.years(series.years.from, series.years.to), publisher });
}
