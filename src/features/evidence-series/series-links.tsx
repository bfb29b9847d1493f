import type { AccountNames } from '#domain/evidence-account.ts';
import type { SeriesId } from '#domain/series.ts';
import { titleSeries } from '#reading/account-words.ts';
import { Link } from '#ui/link.tsx';

interface SeriesLinksProps {
  readonly ids: readonly SeriesId[];
  readonly words: AccountNames;
}

/** Titles that lead to their entries on this page. */
export function SeriesLinks({ ids, words }: SeriesLinksProps) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Link href={`#series-${id}`}>{titleSeries(id, words)}</Link>
        </li>
      ))}
    </ul>
  );
}
